/**
 * The map of the program. {@link dossier.Build} runs the stages in order, on one screen:
 *
 * <ol>
 *   <li>{@code content} reads what editors wrote;
 *   <li>{@code normalize} turns captures into sources, with an account of every line;
 *   <li>{@code annotate} finds who and what the texts mention;
 *   <li>{@code evidence} reads who said what to whom, and what several sources tell;
 *   <li>{@code reference} checks that everything named is there;
 *   <li>{@code render} writes the pages, {@code check} inspects them, {@code publish} swaps them
 *       in;
 *   <li>{@code review} tells reviewers what to look at.
 * </ol>
 *
 * <p>{@link dossier.Desk} does what editors ask of a folder of content; {@code revise} knows what
 * to write there.
 *
 * <p>Stages never import each other. They meet in {@code model} (the nouns) and {@code markdown}
 * (parsed texts), and ask {@code identity} what stayed the same when text changed; what is known of
 * languages is data in {@code language}; findings are {@code diagnostic}. Who builds again and
 * again lets {@code recall} tell what need not be done again; {@link dossier.Grounds} says on what
 * it rests. {@code cli} holds words and exit codes.
 */
package dossier;
