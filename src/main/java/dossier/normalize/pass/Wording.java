package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How lines of one kind of furniture read, capitals and marks around them aside.
 *
 * @param rule under which they are cut
 * @param pattern of the whole line
 */
record Wording(AuditRule rule, Pattern pattern) {
  private static final int LONGEST = 160;
  private static final int LONGEST_LEGAL = 500;
  private static final Pattern PARTS = Pattern.compile("\\s+[·•|]\\s+");
  private static final Set<AuditRule> LEGAL = Set.of(AuditRule.CONSENT, AuditRule.IMPRINT);

  /** The marks around a wording; a line that asks is a question of the story. */
  private static final String BEFORE = "[^\\p{L}\\p{N}]{0,3}";

  private static final String AFTER = "[^\\p{L}\\p{N}?？؟]{0,3}";

  static Wording of(AuditRule rule, Words.Kind kind) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String pattern = BEFORE + "(?:" + Words.any(kind) + ")" + AFTER;
    return new Wording(rule, Pattern.compile(pattern, flags));
  }

  /** The contract of a pass that only cuts lines of these wordings. */
  static Contract contract(List<Wording> wordings) {
    return Contract.deciding(wordings.stream().map(Wording::rule).toArray(AuditRule[]::new));
  }

  private boolean fits(String text) {
    int longest = LEGAL.contains(rule) ? LONGEST_LEGAL : LONGEST;
    return text.length() <= longest && pattern.matcher(text).matches();
  }

  /** A draft without the lines that read so; the first wording that fits gives the rule. */
  static Draft cut(Draft draft, List<Wording> wordings) {
    return draft.map(
        (i, block) ->
            block.open() && !Sections.begins(draft.blocks(), i) ? cut(block, wordings) : block);
  }

  private static Block cut(Block block, List<Wording> wordings) {
    String text = block.plain().strip();
    if (text.endsWith("?") && text.indexOf(' ') == text.lastIndexOf(' ')) {
      return block;
    }
    return rule(text, wordings).or(() -> several(text, wordings)).map(block::cut).orElse(block);
  }

  private static Optional<AuditRule> rule(String text, List<Wording> wordings) {
    return wordings.stream().filter(w -> w.fits(text)).map(Wording::rule).findFirst();
  }

  /** Buttons side by side in one line: each piece of it is furniture. */
  private static Optional<AuditRule> several(String text, List<Wording> wordings) {
    if (text.length() > LONGEST || PARTS.matcher(text).results().count() == 0) {
      return Optional.empty();
    }
    Optional<AuditRule> first = Optional.empty();
    for (String part : PARTS.split(text)) {
      Optional<AuditRule> rule = rule(part.strip(), wordings);
      if (rule.isEmpty()) {
        return Optional.empty();
      }
      first = first.or(() -> rule);
    }
    return first;
  }
}
