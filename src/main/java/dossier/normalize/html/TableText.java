package dossier.normalize.html;

import dossier.markdown.MarkdownEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables of data as Markdown; tables that only lay out a page are walked through instead. */
final class TableText {
  private static final int LONGEST_CELL = 200;

  private TableText() {}

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

  static Optional<String> markdown(Element table) {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (Element tr : table.select("tr")) {
      List<String> row = new ArrayList<>();
      for (Element cell : tr.select("td, th")) {
        row.add(MarkdownEscape.inline(cell.text()).replace("|", "\\|"));
      }
      if (row.stream().anyMatch(c -> !c.isBlank())) {
        rows.add(row);
        width = Math.max(width, row.size());
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(lines(rows, width));
  }

  private static String lines(List<List<String>> rows, int width) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(line(rows.get(i), width));
      if (i == 0) {
        out.append("\n|").append(" --- |".repeat(width));
      }
    }
    return out.toString();
  }

  private static String line(List<String> row, int width) {
    StringBuilder out = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      out.append(' ').append(i < row.size() ? row.get(i) : "").append(" |");
    }
    return out.toString();
  }
}
