package dossier.normalize.paste;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Head;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pasted exports of databases: reads their labelled fields, {@code BYLINE: …}, {@code HD …}, and
 * the lines without a label above the first.
 */
public final class Exports implements Pass {
  /** Labels of different fields that make a text an export. */
  private static final int FEWEST = 3;

  private static final int LONGEST_LINE = 8;

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>\\p{L}[\\p{L} /-]{1,30}?)\\s*:(?:\\s+(?<value>.*))?");
  private static final Pattern CODED =
      Pattern.compile("(?<label>\\p{Lu}{2,3})(?:[\\s\\h]{2,}(?<value>\\S.*)|[\\s\\h]*)");
  private static final Pattern DRAWN = Pattern.compile("[_=*-]{5,}");
  private static final Pattern COUNT =
      Pattern.compile("(?i)(?:document )?\\d+ (?:of|/) \\d+(?: documents?)?");
  private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:©|\\(c\\)|copyright)\\b");
  private static final Pattern WORDS = Pattern.compile("\\d[\\d,.]* words");
  private static final Map<String, Field> FIELDS = fields();

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new TreeMap<>();
    Words.labels(Words.Kind.FIELD).forEach((label, field) -> fields.put(label, Field.of(field)));
    return fields;
  }

  /** A line with a label; a code is one of few capitals. */
  private record Labelled(Field field, String label, String value, boolean code) {}

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.FIELD);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() != CaptureFormat.TEXT) {
      return draft;
    }
    return export(draft) ? labelled(draft) : counted(draft);
  }

  /**
   * Whether lines have labels of several fields, one of them such as no article has, or that of the
   * title before all else.
   */
  private static boolean export(Draft draft) {
    Set<String> labels = new HashSet<>();
    boolean own = false;
    for (Block block : draft.blocks()) {
      Optional<Labelled> line = line(block);
      line.ifPresent(l -> labels.add(l.label()));
      own |= line.map(l -> l.field() == Field.STORY || l.field() == Field.NONE).orElse(false);
    }
    boolean titled =
        !draft.blocks().isEmpty()
            && line(draft.blocks().get(0)).filter(l -> l.field() == Field.TITLE).isPresent();
    return (own || titled) && labels.size() >= FEWEST;
  }

  private static Optional<Labelled> line(Block block) {
    String text = block.plain().strip();
    Matcher coded = CODED.matcher(text);
    boolean code = coded.matches();
    Matcher m = code ? coded : LABELLED.matcher(text);
    if (!code && !m.matches()) {
      return Optional.empty();
    }
    String label = m.group("label").toLowerCase(Locale.ROOT);
    boolean initials = !code && label.length() <= 3 && !label.equals("by");
    Field field = initials ? null : FIELDS.get(label);
    boolean empty = m.group("value") == null;
    String value = empty ? "" : m.group("value").strip();
    return Optional.ofNullable(field).map(f -> new Labelled(f, label, value, code));
  }

  private static Draft labelled(Draft draft) {
    Draft now = draft;
    int first = -1;
    Optional<Field> pending = Optional.empty();
    for (int i = 0; i < draft.blocks().size(); i++) {
      Optional<Labelled> line = line(draft.blocks().get(i));
      if (line.isPresent()) {
        first = first < 0 ? i : first;
        now = read(now, i, line.get());
        boolean alone = line.get().value().isEmpty() && line.get().code();
        pending = alone ? Optional.of(line.get().field()) : Optional.empty();
      } else if (pending.filter(f -> f != Field.STORY).isPresent()) {
        now = value(now, i, pending.get());
      } else if (frame(draft.blocks().get(i))) {
        now = cut(now, i);
      }
    }
    return tail(above(now, first));
  }

  /** A line that stands below its label. */
  private static Draft value(Draft draft, int at, Field field) {
    String text = draft.blocks().get(at).plain().strip();
    return field.head(text).isPresent() ? decided(draft, at, field, text) : cut(draft, at);
  }

  /** A line drawn, or the words that part an export without a colon: “Body”, “End of Document”. */
  private static boolean frame(Block block) {
    String text = block.plain().strip();
    Field field = FIELDS.get(text.toLowerCase(Locale.ROOT));
    return DRAWN.matcher(text).matches() || field == Field.STORY || field == Field.NONE;
  }

  /** Labels that no file knows, behind the last paragraph. */
  private static Draft tail(Draft draft) {
    Draft now = draft;
    for (int i = draft.blocks().size() - 1; i >= 0; i--) {
      Block block = draft.blocks().get(i);
      if (block.open() && LABELLED.matcher(block.plain().strip()).matches()) {
        now = cut(now, i);
      } else if (block.open()) {
        return now;
      }
    }
    return now;
  }

  private static Draft read(Draft draft, int at, Labelled line) {
    Block block = draft.blocks().get(at);
    if (line.field() == Field.STORY && !line.value().isEmpty()) {
      return opening(draft, at, line);
    }
    Optional<Head> head = line.field().head(line.value());
    Block read =
        head.isPresent()
            ? block.metadata(AuditRule.FIELD, line.field().word())
            : block.cut(AuditRule.FIELD);
    return draft.map((i, b) -> i == at ? read : b).adding(head.orElse(Head.none()));
  }

  /** The first words of the story stand behind their label. */
  private static Draft opening(Draft draft, int at, Labelled line) {
    Block block = draft.blocks().get(at);
    Block story =
        block.mended(t -> t.part(Math.max(0, t.text().indexOf(line.value())), t.text().length()));
    Audit.Entry repair =
        new Audit.Entry(
            Audit.Fate.REPAIRED, AuditRule.FIELD, block.span(), 0, block.plain(), story.plain());
    return draft.map((i, b) -> i == at ? story : b).recording(List.of(repair));
  }

  /** Above the first label stand outlet, date, edition and headline, in this order. */
  private static Draft above(Draft draft, int first) {
    Draft now = draft;
    boolean dated = false;
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      String text = draft.blocks().get(i).plain().strip();
      boolean date =
          !dated && Shape.of(text).words() <= LONGEST_LINE && DateReader.find(text).isPresent();
      if (date) {
        now = decided(now, i, Field.PUBLISHED, text);
        dated = true;
      } else if (COUNT.matcher(text).matches() || !draft.blocks().get(i).open()) {
        now = cut(now, i);
      } else {
        (dated ? after : before).add(i);
      }
    }
    return dated ? titled(outlet(now, before, after), after) : titled(now, before);
  }

  /**
   * The first line is the outlet; where only lines on rights stand below the date, it is the
   * headline, and the outlet stands below it.
   */
  private static Draft outlet(Draft draft, List<Integer> before, List<Integer> after) {
    boolean rights =
        before.size() > 1
            && after.stream()
                .allMatch(i -> RIGHTS.matcher(text(draft, i)).find() || brief(draft, i));
    Draft now = draft;
    for (int k = 0; k < before.size(); k++) {
      int i = before.get(k);
      boolean title = rights && k == 0 && now.head().citation().title().isEmpty();
      boolean outlet = k == (rights ? 1 : 0) && now.head().citation().publisher().isEmpty();
      now =
          title
              ? decided(now, i, Field.TITLE, text(draft, i))
              : outlet ? decided(now, i, Field.PUBLISHER, text(draft, i)) : cut(now, i);
    }
    return now;
  }

  /** “Late Edition”. */
  private static boolean brief(Draft draft, int at) {
    return Shape.of(text(draft, at)).words() <= 2;
  }

  private static String text(Draft draft, int at) {
    return draft.blocks().get(at).plain().strip();
  }

  /** The last line is the headline, if no label has it; those between are of the edition. */
  private static Draft titled(Draft draft, List<Integer> lines) {
    Draft now = draft;
    for (int k = 0; k < lines.size(); k++) {
      int i = lines.get(k);
      boolean title = k == lines.size() - 1 && now.head().citation().title().isEmpty();
      now = title ? decided(now, i, Field.TITLE, text(draft, i)) : cut(now, i);
    }
    return now;
  }

  /** A count of words, then date, outlet and codes without labels, to the next empty line. */
  private static Draft counted(Draft draft) {
    List<Block> blocks = draft.blocks();
    for (int i = 0; i + 2 < blocks.size(); i++) {
      boolean count = WORDS.matcher(blocks.get(i).plain().strip()).matches();
      boolean dated = count && DateReader.line(blocks.get(i + 1).plain()).isPresent();
      if (dated && !blocks.get(i + 2).gapBefore()) {
        Draft now = cut(draft, i);
        now = decided(now, i + 1, Field.PUBLISHED, blocks.get(i + 1).plain().strip());
        now = decided(now, i + 2, Field.PUBLISHER, blocks.get(i + 2).plain().strip());
        for (int j = i + 3; j < blocks.size() && !blocks.get(j).gapBefore(); j++) {
          String text = blocks.get(j).plain().strip();
          boolean tongue = text.length() > 2 && Field.tag(text).isPresent();
          now = tongue ? decided(now, j, Field.LANGUAGE, text) : cut(now, j);
        }
        return now;
      }
    }
    return draft;
  }

  private static Draft decided(Draft draft, int at, Field field, String value) {
    return draft
        .map((i, b) -> i == at ? b.metadata(AuditRule.FIELD, field.word()) : b)
        .adding(field.head(value).orElse(Heads.title(value)));
  }

  private static Draft cut(Draft draft, int at) {
    return draft.map((i, b) -> i == at ? b.cut(AuditRule.FIELD) : b);
  }
}
