package dossier.markdown;

import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a Markdown text that are no prose, found without parsing it (CommonMark 0.31,
 * 4.4, 4.5, 6.1): fenced and indented code, code between backticks, comments, and definitions of
 * links. What looks like a citation there is an example of one.
 */
final class Code {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})[^`]*");
  private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t).*\\S.*");
  private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])(?:\\s.*|$)");
  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,200}]:.*");
  private static final Pattern TICKS = Pattern.compile("`+");

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private String fence = "";
  private boolean afterBlank = true;
  private boolean inList;
  private int paragraph;

  private Code(String text) {
    this.text = text;
  }

  /** Where a text is no prose. */
  static Spans in(String text) {
    Code code = new Code(text);
    code.read();
    return Spans.of(code.found);
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      line(at, next);
      at = next;
    }
    inline(text.length());
    comments();
  }

  private void line(int from, int to) {
    String line = text.substring(from, to).stripTrailing();
    Matcher opens = FENCE.matcher(line);
    if (!fence.isEmpty()) {
      found.add(new Span(from, to));
      boolean closes = line.strip().startsWith(fence) && line.strip().matches("`+|~+");
      fence = closes ? "" : fence;
      paragraph = to;
    } else if (opens.matches()) {
      inline(from);
      fence = opens.group(1);
      found.add(new Span(from, to));
      paragraph = to;
    } else if (line.isBlank()) {
      inline(from);
      paragraph = to;
    } else if (afterBlank && !inList && INDENTED.matcher(line).matches()) {
      found.add(new Span(from, to));
      paragraph = to;
      return; // the next line may be indented code too
    } else if (DEFINITION.matcher(line).matches() && afterBlank) {
      found.add(new Span(from, to));
      paragraph = to;
      return;
    } else {
      boolean item = ITEM.matcher(line).matches();
      boolean indented = Character.isWhitespace(line.charAt(0));
      inList = item || inList && (indented || !afterBlank);
    }
    afterBlank = line.isBlank() || !fence.isEmpty();
  }

  /** Code between backticks in the paragraph that ends here. */
  private void inline(int end) {
    if (end <= paragraph) {
      return;
    }
    List<Span> runs = new ArrayList<>();
    Matcher ticks = TICKS.matcher(text).region(paragraph, end);
    while (ticks.find()) {
      boolean escaped = ticks.start() > paragraph && text.charAt(ticks.start() - 1) == '\\';
      runs.add(new Span(ticks.start() + (escaped ? 1 : 0), ticks.end()));
    }
    Map<Integer, Integer> next = new HashMap<>();
    int[] closing = new int[runs.size()];
    for (int i = runs.size() - 1; i >= 0; i--) {
      Integer same = next.put(runs.get(i).length(), i);
      closing[i] = same == null || runs.get(i).length() == 0 ? i : same;
    }
    for (int i = 0; i < closing.length; i = closing[i] + 1) {
      if (closing[i] > i) {
        found.add(new Span(runs.get(i).start(), runs.get(closing[i]).end()));
      }
    }
  }

  private void comments() {
    int open = text.indexOf("<!--");
    int close = open < 0 ? -1 : text.indexOf("-->", open);
    while (close >= 0) {
      found.add(new Span(open, close + 3));
      open = text.indexOf("<!--", close);
      close = open < 0 ? -1 : text.indexOf("-->", open);
    }
  }
}
