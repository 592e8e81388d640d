package dossier.normalize.html;

import dossier.markdown.MarkdownEscape;
import dossier.model.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tables of data as Markdown; tables that only lay out a page are walked through instead. */
final class TableText {
  private static final int LONGEST_CELL = 200;
  private static final Pattern BAR = Pattern.compile("\\|");

  private final SourceText source;

  TableText(SourceText source) {
    this.source = source;
  }

  static boolean isData(Element table) {
    if (!table.select("table table, p ~ p, div p, form, ul").isEmpty()) {
      return false;
    }
    List<Element> rows = table.select("tr");
    boolean wide = rows.stream().anyMatch(r -> r.select("td, th").size() > 1);
    boolean short_ =
        table.select("td, th").stream().allMatch(c -> c.text().length() <= LONGEST_CELL);
    return wide && short_ && rows.size() > 1;
  }

  Optional<Traced> markdown(Element table) {
    List<List<Traced>> rows = new ArrayList<>();
    int width = 0;
    for (Element tr : table.select("tr")) {
      List<Traced> row = new ArrayList<>();
      for (Element cell : tr.select("td, th")) {
        Traced text = source.within(cell, cell.text());
        row.add(MarkdownEscape.inline(text).replace(BAR, m -> "\\|"));
      }
      if (row.stream().anyMatch(c -> !c.text().isBlank())) {
        rows.add(row);
        width = Math.max(width, row.size());
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(lines(rows, width));
  }

  private static Traced lines(List<List<Traced>> rows, int width) {
    Traced.Builder out = new Traced.Builder();
    for (int i = 0; i < rows.size(); i++) {
      out.put(i == 0 ? "" : "\n");
      line(rows.get(i), width, out);
      if (i == 0) {
        out.put("\n|" + " --- |".repeat(width));
      }
    }
    return out.build();
  }

  private static void line(List<Traced> row, int width, Traced.Builder out) {
    out.put("|");
    for (int i = 0; i < width; i++) {
      out.put(" ");
      if (i < row.size()) {
        out.add(row.get(i));
      }
      out.put(" |");
    }
  }
}
