package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks places where a link's text was lost: words run together, “inRussia”, “Septemberwhen”,
 * “parliamentlet”, or a sentence breaks off, “the talks in Sampletown in.”. Nothing is mended; what
 * stood there is not known.
 */
public final class Damage implements Pass {
  /** A kind of damage and how it shows. */
  private record Sign(Pattern pattern, String result, String message) {}

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Words that stand behind others, and are no usual end of one. */
  private static final List<String> ENDINGS =
      List.of(
          "the",
          "which",
          "with",
          "from",
          "that",
          "bringing",
          "including",
          "where",
          "while",
          "their",
          "about",
          "against",
          "between",
          "because",
          "said",
          "would",
          "could",
          "according",
          "let");

  private static final Sign GLUED =
      together(
          "(?<![#@/.])\\b(?!\\p{L}+Innen\\b)(?:(?:in|since|from|until|after|before|during|of|by)\\p{Lu}\\p{Ll}{2,}"
              + "|(?:"
              + String.join("|", MONTHS)
              + ")"
              + "(?:when|and|the|to|with|as|after|in|that|for)"
              + "|(?!Mc|Mac|De|La|Le|Fitz|O['’])\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\p{Ll}{3,})\\b");
  private static final Sign SMALL =
      together(
          "\\b(?!(?i:some|every|else|any|no)where\\b|(?i:mean|worth|erst)while\\b"
              + "|(?i:there|here|where|forth)(?:about|with|from)\\b|(?i:round|turn|lay)about\\b"
              + "|(?i:brea|soo|clo|sea|see|swa|loa|goe|bly|forsy|marg[ae]re)the\\b)"
              + "(?:\\p{L}\\p{Ll}{4,}(?:"
              + String.join("|", ENDINGS.subList(0, ENDINGS.size() - 1))
              + ")|\\p{L}\\p{Ll}{8,}let)\\b");
  private static final Sign BROKEN =
      new Sign(
          Pattern.compile(
              "\\b(?:\\p{Lu}\\p{L}+ (?:in|since|from|on)"
                  + "|(?!passed|stopped|dropped|walked|popped)\\p{Ll}{3,}ed by|(?:the|whose|its|than))"
                  + "\\.(?=\\s|$)"),
          "breaks off",
          "breaks off: what followed was lost");

  /** Words that no sentence ends with, some of them only behind certain others. */
  private static final Set<String> ALONE = Set.of("the", "whose", "its", "than");

  private static final Set<String> BEHIND = Set.of("in", "since", "from", "on", "by");
  private static final Sign LOST =
      new Sign(
          Pattern.compile("\\p{L}*\\uFFFD[\\p{L}\\uFFFD]*"),
          "unreadable characters",
          "holds characters that the capture does not have in a readable form");

  private static final char UNREADABLE = '\uFFFD';

  private static final int SHORTEST = 8;

  private static Sign together(String pattern) {
    return new Sign(
        Pattern.compile(pattern),
        "words run together",
        "looks like two words between which something was lost");
  }

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.GAP);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    List<Audit.Entry> marks = new ArrayList<>();
    for (Block block : draft.blocks()) {
      if (!block.open() || block.kind() == Block.Kind.CODE) {
        continue;
      }
      for (Found found : in(block.plain())) {
        if (found.sign() == LOST || once(draft, found.token()) && speaksFor(draft, found.token())) {
          marks.add(mark(block, found));
          now = now.reporting(finding(draft, block, found));
        }
      }
    }
    return now.recording(marks);
  }

  /** A damaged place; {@code start} counts in what a reader sees of its block. */
  private record Found(String token, int start, Sign sign) {
    Span place(Block block) {
      return block.seen().origin(Span.of(start, token.length()));
    }
  }

  /** The damaged places of a text: patterns are asked only where a word looks suspicious. */
  private static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int before = 0;
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i);
      if (end < text.length() && text.charAt(end) == UNREADABLE) {
        Found lost = at(text, i, LOST).orElseThrow();
        found.add(lost);
        end = lost.start() + lost.token().length();
      } else if (end > i) {
        String word = text.substring(i, end);
        boolean stop = end < text.length() && text.charAt(end) == '.';
        if (stop && (ALONE.contains(word) || BEHIND.contains(word))) {
          at(text, ALONE.contains(word) ? i : before, BROKEN).ifPresent(found::add);
        } else {
          joined(text, i, word).ifPresent(found::add);
        }
        before = i;
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** Words run together: told by a capital within, by a month, or by how a long word ends. */
  private static Optional<Found> joined(String text, int start, String word) {
    boolean capital = capitalWithin(word) || MONTHS.stream().anyMatch(word::startsWith);
    Optional<Found> glued = capital ? at(text, start, GLUED) : Optional.empty();
    boolean ends = word.length() >= SHORTEST && ENDINGS.stream().anyMatch(word::endsWith);
    return glued.isEmpty() && ends ? at(text, start, SMALL) : glued;
  }

  private static Optional<Found> at(String text, int start, Sign sign) {
    Matcher m = sign.pattern().matcher(text);
    m.region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return m.lookingAt() ? Optional.of(new Found(m.group(), m.start(), sign)) : Optional.empty();
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean capitalWithin(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Audit.Entry mark(Block block, Found found) {
    return new Audit.Entry(
        Audit.Fate.MARKED,
        AuditRule.GAP,
        found.place(block),
        0,
        found.token(),
        found.sign().result());
  }

  /** A name such as a brand comes back; an accident does not. */
  private static boolean once(Draft draft, String token) {
    return draft.blocks().stream().filter(b -> b.plain().contains(token)).count() == 1;
  }

  /**
   * Whether a word with a capital within is two words rather than a name that is written so: the
   * second begins sentences, or both stand apart elsewhere in the capture, or neither is a word of
   * everyday use, of which most such names are made. Of all other words yes.
   */
  private static boolean speaksFor(Draft draft, String token) {
    int second = secondCapital(token);
    if (second < 0) {
      return true;
    }
    String first = token.substring(0, second);
    String next = token.substring(second);
    Language language = draft.language();
    boolean everyday =
        language.ordinary(first.toLowerCase(Locale.ROOT))
            || language.ordinary(next.toLowerCase(Locale.ROOT));
    return language.is(Language.Role.OPENER, next.toLowerCase(Locale.ROOT))
        || standsApart(draft, first) && standsApart(draft, next)
        || !everyday;
  }

  private static int secondCapital(String token) {
    for (int i = 1; i < token.length() && Character.isUpperCase(token.charAt(0)); i++) {
      if (Character.isUpperCase(token.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean standsApart(Draft draft, String word) {
    Pattern apart = Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])");
    return draft.blocks().stream().anyMatch(b -> apart.matcher(b.plain()).find());
  }

  private static Diagnostic finding(Draft draft, Block block, Found found) {
    return new Diagnostic(
        Rule.DAMAGE,
        draft.capture().file().at(found.place(block)),
        "`" + found.token() + "` " + found.sign().message(),
        "mend it with `repair: [{text: \""
            + found.token()
            + "\", to: \"…\"}]` in "
            + draft.capture().id()
            + ".yaml");
  }
}
