package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the HTML that clippers leave in Markdown as what it means there: emphasis, links, ends of
 * lines, raised digits; elements that only arrange are taken off and their words stay. Code stays
 * as it is, and an element of another name is shown as it was captured.
 */
public final class RawHtml implements Pass {
  private static final Pattern FENCED = Pattern.compile(" {0,3}(?:```|~~~)");
  private static final Pattern TAG = Pattern.compile("<[!/a-zA-Z]|&amp;");

  /** Code between backticks is passed by. */
  private static final String CODE = "`[^`]*`|";

  private static final String REST = "(?:\\s[^<>]{0,500})?";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  /**
   * What a pattern stands for.
   *
   * @param markdown in the Markdown text
   * @param plain in what a reader sees of it
   */
  private record Reading(
      Pattern html, Function<MatchResult, String> markdown, Function<MatchResult, String> plain) {
    static Reading of(
        String html, Function<MatchResult, String> markdown, Function<MatchResult, String> plain) {
      return new Reading(
          Pattern.compile(CODE + html, Pattern.CASE_INSENSITIVE),
          outside(markdown),
          outside(plain));
    }

    static Reading of(String html, Function<MatchResult, String> both) {
      return of(html, both, both);
    }

    private static Function<MatchResult, String> outside(Function<MatchResult, String> by) {
      return m -> m.group().startsWith("`") ? m.group() : by.apply(m);
    }
  }

  /** Words that the signs of emphasis may enclose. */
  private static final String WORDS = "([^\\s<>`*_](?:[^<>`*_]{0,500}?[^\\s<>`*_])?)";

  /** The same with emphasis in them. */
  private static final String STRESSED = "([^\\s<>`](?:[^<>`]{0,500}?[^\\s<>`])?)";

  /** In this order: what stands within comes first. */
  private static final List<Reading> READINGS =
      List.of(
          Reading.of("<!--(?:(?!-->)[\\s\\S]){0,2000}-->", m -> ""),
          Reading.of("<(script|style)" + REST + ">(?:(?!</)[\\s\\S]){0,20000}</\\1>", m -> ""),
          Reading.of("\\s*<br" + REST + "/?>\\s*\\z", m -> ""),
          Reading.of("[ \\t]*<br" + REST + "/?>[ \\t]*(?=\\n)", m -> "\\", m -> ""),
          Reading.of("[ \\t]*<br" + REST + "/?>[ \\t]*", m -> "\\\n", m -> " "),
          Reading.of("<sup" + REST + ">(\\d{1,3})</sup>", m -> digits(m.group(1), RAISED)),
          Reading.of("<sub" + REST + ">(\\d{1,3})</sub>", m -> digits(m.group(1), LOWERED)),
          Reading.of(
              "<(i|em|cite|dfn)" + REST + ">" + WORDS + "</\\1>",
              m -> "*" + m.group(2) + "*",
              m -> m.group(2)),
          Reading.of(
              "<(b|strong)" + REST + ">" + STRESSED + "</\\1>",
              m -> "**" + m.group(2) + "**",
              m -> m.group(2)),
          Reading.of(
              "<a\\s[^<>]{0,500}?href=[\"'](https?://[^\"'<>()\\s]{1,500})[\"'][^<>]{0,500}>"
                  + "([^<>\\[\\]]{1,500})</a>",
              m -> "[" + m.group(2) + "](" + m.group(1) + ")",
              m -> m.group(2)),
          Reading.of("</(?:p|div|section|article|center|li)>\\s*(?=\\S)", m -> "\n\n", m -> " "),
          Reading.of(
              "</?(?:a|abbr|article|aside|b|big|blockquote|center|cite|details|div|em|figcaption"
                  + "|figure|font|footer|header|hr|i|iframe|img|ins|li|main|mark|nobr|o:p|ol|p"
                  + "|picture|section|small|source|span|strong|sub|summary|sup|time|u|ul|video|wbr)"
                  + REST
                  + "/?>",
              m -> ""),
          Reading.of("&amp;(?!#?\\w{1,32};)", m -> "&"));

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.RAW_HTML);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() != CaptureFormat.MARKDOWN) {
      return draft;
    }
    List<Audit.Entry> repairs = new ArrayList<>();
    return draft.map((i, b) -> read(b, repairs)).recording(repairs);
  }

  private static Block read(Block block, List<Audit.Entry> repairs) {
    boolean code = FENCED.matcher(block.markdown()).lookingAt();
    if (code || !block.open() || !TAG.matcher(block.markdown()).find()) {
      return block;
    }
    List<Audit.Entry> found = new ArrayList<>();
    Traced markdown = block.marked();
    Traced plain = block.seen();
    for (Reading reading : READINGS) {
      Traced before = markdown;
      markdown = before.replace(reading.html(), m -> noted(before, m, reading, found));
      plain = plain.replace(reading.html(), reading.plain());
    }
    if (plain.text().isBlank()) {
      return block.cut(AuditRule.RAW_HTML);
    }
    repairs.addAll(found);
    return found.isEmpty() ? block : block.reading(markdown.strip(), plain.strip());
  }

  private static String noted(
      Traced text, MatchResult match, Reading reading, List<Audit.Entry> found) {
    String by = reading.markdown().apply(match);
    if (!by.equals(match.group())) {
      Span place = text.origin(new Span(match.start(), match.end()));
      found.add(
          new Audit.Entry(Audit.Fate.REPAIRED, AuditRule.RAW_HTML, place, 0, match.group(), by));
    }
    return by;
  }

  private static String digits(String digits, String small) {
    StringBuilder out = new StringBuilder();
    digits.chars().forEach(c -> out.append(small.charAt(c - '0')));
    return out.toString();
  }
}
