package dossier.normalize.paste;

import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.words.Hosts;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pasted mails: reads sender, date and subject off the lines above the text, the innermost of a
 * forwarded mail, and cuts what stands before them.
 */
public final class MailHeads implements Pass {
  private static final int NEAR = 40;
  private static final int FEWEST = 3;

  /** Lines, and their share, with a mark that make a quoted mail. */
  private static final int MARKED = 6;

  private static final double MOST = 0.6;
  private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?");
  private static final Map<String, String> LABELS = Words.labels(Words.Kind.MAIL);
  private static final Pattern LINE =
      Pattern.compile("(?<label>[\\p{L} -]{1,14})\\s?:\\s+(?<value>\\S.*)");
  private static final Pattern SENDER =
      Pattern.compile("\"?(?<name>[^\"<]+?)\"?\\s*[<\\[](?<address>\\S+@[^>\\]]+)[>\\]]");
  private static final Pattern AGAIN =
      Pattern.compile("(?:(?:fwd?|re|aw|wg|tr|rv)\\s?:\\s*)+", Pattern.CASE_INSENSITIVE);

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.FIELD, AuditRule.HEADLINE, AuditRule.BEFORE_STORY);
  }

  @Override
  public Draft apply(Draft given) {
    Draft draft = given.capture().format() == CaptureFormat.TEXT ? unquoted(given) : given;
    int to = draft.capture().format() == CaptureFormat.TEXT ? end(draft.blocks()) : 0;
    if (to == 0) {
      return draft;
    }
    Map<String, String> head = new HashMap<>();
    int from = to;
    while (from > 0 && meaning(draft.blocks().get(from - 1)).isPresent()) {
      from--;
      Matcher m = line(draft.blocks().get(from));
      head.put(meaning(draft.blocks().get(from)).get(), m.group("value").strip());
    }
    return read(draft, from, to, head);
  }

  /** A mail that is quoted as a whole, each line behind a mark. */
  private static Draft unquoted(Draft draft) {
    long marked =
        draft.blocks().stream().filter(b -> QUOTED.matcher(b.plain()).lookingAt()).count();
    if (marked < MARKED || marked < draft.blocks().size() * MOST) {
      return draft;
    }
    List<Block> lines = new ArrayList<>();
    List<Audit.Entry> repairs = new ArrayList<>();
    boolean gap = false;
    for (Block block : draft.blocks()) {
      Matcher mark = QUOTED.matcher(block.plain());
      if (!mark.lookingAt()) {
        lines.add(block);
      } else if (block.plain().strip().length() <= 1) {
        gap = true;
        lines.add(block.cut(AuditRule.FIELD));
      } else {
        Traced text = block.seen().part(mark.end(), block.plain().length());
        lines.add(
            Block.open(
                block.kind(),
                block.level(),
                MarkdownEscape.line(text.strip()),
                text,
                block.span(),
                gap || block.gapBefore(),
                0));
        repairs.add(
            new Audit.Entry(
                Audit.Fate.REPAIRED, AuditRule.FIELD, block.span(), 0, block.plain(), text.text()));
        gap = false;
      }
    }
    return draft.with(lines).recording(repairs);
  }

  /** One past the last line of the last head; 0 if there is none. */
  private static int end(List<Block> blocks) {
    int end = 0;
    int run = 0;
    boolean from = false;
    for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
      Optional<String> meaning = meaning(blocks.get(i));
      from = meaning.isPresent() && (from && run > 0 || meaning.get().equals("from"));
      run = meaning.isPresent() ? run + 1 : 0;
      end = from && run >= FEWEST ? i + 1 : end;
    }
    return end;
  }

  private static Matcher line(Block block) {
    Matcher m = LINE.matcher(block.plain().strip());
    m.matches();
    return m;
  }

  private static Optional<String> meaning(Block block) {
    Matcher m = LINE.matcher(block.plain().strip());
    return m.matches()
        ? Optional.ofNullable(LABELS.get(m.group("label").toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Draft read(Draft draft, int from, int to, Map<String, String> head) {
    Draft now =
        draft.map((i, b) -> i < from ? b.cut(AuditRule.BEFORE_STORY) : i < to ? labelled(b) : b);
    Optional<DateReader.Dated> date =
        Optional.ofNullable(head.get("date")).flatMap(DateReader::find);
    now = date.isPresent() ? now.adding(Heads.published(date.get().date())) : now;
    Matcher sender = SENDER.matcher(head.getOrDefault("from", ""));
    Optional<String> outlet = Optional.empty();
    if (sender.matches()) {
      String name = sender.group("name").strip();
      outlet =
          Hosts.of(sender.group("address"))
              .flatMap(h -> Hosts.leading(h, name).or(() -> Hosts.trailing(h, name)));
      now = masthead(now, to, name);
    }
    if (outlet.isPresent()) {
      now = now.adding(Heads.origin(outlet, Optional.empty()));
    }
    return titled(now, to, subject(head.getOrDefault("subject", ""), outlet.orElse("")));
  }

  private static Block labelled(Block block) {
    String field = field(block);
    return field.isEmpty() ? block.cut(AuditRule.FIELD) : block.metadata(AuditRule.FIELD, field);
  }

  private static String field(Block block) {
    return switch (meaning(block).orElse("")) {
      case "from" -> "publisher";
      case "date" -> "published";
      case "subject" -> "title";
      default -> "";
    };
  }

  /** The subject without marks of answers and the name of the outlet before it. */
  private static String subject(String line, String outlet) {
    String text = AGAIN.matcher(line).replaceFirst("").strip();
    boolean named =
        !outlet.isEmpty()
            && text.toLowerCase(Locale.ROOT).startsWith(outlet.toLowerCase(Locale.ROOT) + ":");
    return named ? text.substring(outlet.length() + 1).strip() : text;
  }

  /** The name of the sender once more, above the text. */
  private static Draft masthead(Draft draft, int from, String name) {
    return draft.map(
        (i, b) ->
            i >= from && i < from + NEAR && b.plain().strip().equalsIgnoreCase(name)
                ? b.cut(AuditRule.BEFORE_STORY)
                : b);
  }

  /** A line of the text that reads as the subject does is the headline. */
  private static Draft titled(Draft draft, int from, String subject) {
    for (int i = from; i < Math.min(draft.blocks().size(), from + NEAR); i++) {
      int at = i;
      if (!subject.isEmpty() && draft.blocks().get(i).plain().strip().equalsIgnoreCase(subject)) {
        return draft
            .map((j, b) -> j == at ? b.metadata(AuditRule.HEADLINE, "title") : b)
            .adding(Heads.title(subject));
      }
    }
    return draft;
  }
}
