package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks places where a link's text was lost and words run together: "inRussia", "Septemberwhen".
 * Nothing is mended; what stood there is not known.
 */
public final class Damage implements Pass {
  private static final Pattern GLUED =
      Pattern.compile(
          "\\b(?:(?:in|since|from|until|after|before|during|of|by)\\p{Lu}\\p{Ll}{2,}"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + "(?:when|and|the|to|with|as|after|in|that|for)"
              + "|(?!Mc|Mac|De|La|Le|Fitz|O['’])\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\p{Ll}{3,})\\b");

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    List<Audit.Entry> marks = new ArrayList<>();
    for (Block block : draft.blocks()) {
      if (!block.open() || block.kind() == Block.Kind.CODE) {
        continue;
      }
      Matcher m = GLUED.matcher(block.plain());
      while (m.find()) {
        if (once(draft, m.group())) {
          marks.add(
              new Audit.Entry(
                  Audit.Fate.MARKED,
                  AuditRule.GAP,
                  block.span(),
                  0,
                  m.group(),
                  "words run together"));
          now = now.reporting(finding(draft, block, m.group()));
        }
      }
    }
    return now.recording(marks);
  }

  /** A name such as a brand comes back; an accident does not. */
  private static boolean once(Draft draft, String token) {
    return draft.blocks().stream().filter(b -> b.plain().contains(token)).count() == 1;
  }

  private static Diagnostic finding(Draft draft, Block block, String token) {
    int at = draft.capture().text().indexOf(token, block.span().start());
    int start = at < 0 ? block.span().start() : at;
    return new Diagnostic(
        Rule.DAMAGE,
        draft.capture().file().at(new Span(start, start + token.length())),
        "`" + token + "` looks like two words between which something was lost",
        "mend it with `repair: [{text: \""
            + token
            + "\", to: \"…\"}]` in "
            + draft.capture().id()
            + ".yaml");
  }
}
