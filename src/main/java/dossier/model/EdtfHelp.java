package dossier.model;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says of what is no date here why, and what to write. */
final class EdtfHelp {
  private static final Map<Pattern, String> FORMS = forms();

  private EdtfHelp() {}

  private static Map<Pattern, String> forms() {
    Map<Pattern, String> forms = new LinkedHashMap<>();
    forms.put(Pattern.compile("[\\[{].*"), "sets are not read: write the interval, 2023/2024");
    forms.put(
        Pattern.compile("(?i)open|unknown|\\.\\."),
        "an interval has a date: 2016/.. is open, 2016/ ends one does not know when");
    forms.put(
        Pattern.compile("Y-?\\d{1,4}"), "a year with Y has five digits or more; write -0100, 0100");
    forms.put(
        Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?/\\d\\d"),
        "both ends are written in full: 2024-06-12/2024-06-14");
    forms.put(Pattern.compile(".*T24:00.*"), "a day ends at 23:59:59");
    forms.put(Pattern.compile(".*[+-]\\d{4}"), "a zone has a colon: +05:30");
    forms.put(Pattern.compile(".*T[\\d:]+\\.\\d+.*"), "seconds have no fractions here");
    forms.put(Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d.*"), "a T stands before the time");
    forms.put(Pattern.compile("\\d{4}E\\d.*|.*S\\d.*"), "digits that count are not read here");
    forms.put(Pattern.compile("XXXX.*"), "without a year there is no date to sort by");
    return forms;
  }

  static Optional<String> whyNot(String text) {
    String trimmed = text.strip();
    for (String part : trimmed.split("/", -1)) {
      Optional<String> impossible = impossible(part);
      if (impossible.isPresent()) {
        return impossible;
      }
    }
    for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
      if (form.getKey().matcher(trimmed).matches()) {
        return Optional.of(form.getValue());
      }
    }
    boolean interval =
        trimmed.indexOf('/') >= 0 && trimmed.indexOf('/') == trimmed.lastIndexOf('/');
    boolean parts =
        interval && Stream.of(trimmed.split("/", -1)).allMatch(p -> EdtfParser.part(p).isPresent());
    return parts ? Optional.of("it ends before it begins, or has no date") : Optional.empty();
  }

  /** The form of a date, and no day of any calendar. */
  private static Optional<String> impossible(String part) {
    Matcher m = EdtfParser.PART.matcher(part);
    if (!m.matches() || m.group("month") == null || EdtfParser.part(part).isPresent()) {
      return Optional.empty();
    }
    if (m.group("month").equals("XX")) {
      return Optional.of("a day without a month is no date to sort by");
    }
    int month = Integer.parseInt(m.group("month"));
    if (month < 1 || month > 12) {
      return Optional.of("a year has months 01 to 12, and seasons 21 to 41 without a day");
    }
    boolean known = m.group("year").matches("-?\\d{4}");
    YearMonth of = YearMonth.of(known ? Integer.parseInt(m.group("year")) : 2000, month);
    return Optional.of(
        (known ? of.toString() : "that month") + " has " + of.lengthOfMonth() + " days");
  }
}
