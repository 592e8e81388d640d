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
      Pattern.compile("(?<label>\\p{Lu}{2})[\\s\\h]{2,}(?<value>\\S.*)");
  private static final Pattern COUNT =
      Pattern.compile("(?i)(?:document )?\\d+ (?:of|/) \\d+(?: documents?)?");
  private static final Pattern WORDS = Pattern.compile("\\d[\\d,.]* words");
  private static final Map<String, Field> FIELDS = fields();

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new TreeMap<>();
    Words.labels(Words.Kind.FIELD).forEach((label, field) -> fields.put(label, Field.of(field)));
    return fields;
  }

  /** A line with a label. */
  private record Labelled(Field field, String label, String value, int from) {}

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

  /** Whether lines have labels of several fields, one of them such as no article has. */
  private static boolean export(Draft draft) {
    Set<String> labels = new HashSet<>();
    boolean own = false;
    for (Block block : draft.blocks()) {
      Optional<Labelled> line = line(block);
      line.ifPresent(l -> labels.add(l.label()));
      own |= line.map(l -> l.field() == Field.STORY || l.field() == Field.NONE).orElse(false);
    }
    return own && labels.size() >= FEWEST;
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
    boolean initials = !code && label.length() == 2 && !label.equals("by");
    Field field = initials ? null : FIELDS.get(label);
    boolean empty = m.group("value") == null;
    String value = empty ? "" : m.group("value").strip();
    int from = empty ? text.length() : m.start("value");
    return Optional.ofNullable(field).map(f -> new Labelled(f, label, value, from));
  }

  private static Draft labelled(Draft draft) {
    Draft now = draft;
    int first = -1;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Optional<Labelled> line = line(draft.blocks().get(i));
      if (line.isPresent()) {
        first = first < 0 ? i : first;
        now = read(now, i, line.get());
      }
    }
    return above(now, first);
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
      } else if (COUNT.matcher(text).matches()) {
        now = cut(now, i);
      } else {
        (dated ? after : before).add(i);
      }
    }
    return titled(outlet(now, before), after);
  }

  private static Draft outlet(Draft draft, List<Integer> lines) {
    Draft now = draft;
    for (int i : lines) {
      String text = draft.blocks().get(i).plain().strip();
      boolean outlet = i == lines.get(0) && now.head().citation().publisher().isEmpty();
      now = outlet ? decided(now, i, Field.PUBLISHER, text) : cut(now, i);
    }
    return now;
  }

  /** The last line is the headline, if no label has it; those between are of the edition. */
  private static Draft titled(Draft draft, List<Integer> lines) {
    Draft now = draft;
    for (int k = 0; k < lines.size(); k++) {
      int i = lines.get(k);
      boolean title = k == lines.size() - 1 && now.head().citation().title().isEmpty();
      String text = draft.blocks().get(i).plain().strip();
      now = title ? decided(now, i, Field.TITLE, text) : cut(now, i);
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
