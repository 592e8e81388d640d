package dossier.render.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** BibliographyEntries as BibTeX, RIS, CSL-JSON 1.0 and as a template of Wikipedia. */
public final class Bibliography {
  private Bibliography() {}

  /** Entries of BibTeX, in UTF-8. */
  public static String bibtex(List<BibliographyEntry> references) {
    return references.stream().map(Bibliography::bibtex).collect(Collectors.joining("\n"));
  }

  private static String bibtex(BibliographyEntry r) {
    StringBuilder out = new StringBuilder(r.news() ? "@article{" : "@misc{");
    out.append(r.key()).append(",\n");
    tex(out, "title", "{" + tex(r.title()) + "}");
    tex(out, "author", r.author().isEmpty() ? "" : "{" + tex(r.author()) + "}");
    tex(out, r.news() ? "journal" : "howpublished", tex(r.outlet()));
    boolean plain = r.doubt().isEmpty();
    tex(out, "date", r.doubt());
    tex(out, "year", plain ? r.year() : "");
    tex(out, "month", !plain || r.month() == 0 ? "" : String.valueOf(r.month()));
    tex(out, "day", !plain || r.day() == 0 ? "" : String.valueOf(r.day()));
    tex(out, "url", r.url());
    tex(out, "note", tex(r.note()));
    return out.append("}\n").toString();
  }

  private static void tex(StringBuilder out, String field, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(field).append(" = {").append(value).append("},\n");
    }
  }

  /** Text in which TeX sees no command and no end of a field. */
  private static String tex(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash ");
        case '{', '}' -> out.append(c == '{' ? '(' : ')');
        case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        case '~', '^' -> out.append('\\').append(c).append("{}");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Records of RIS. */
  public static String ris(List<BibliographyEntry> references) {
    return references.stream().map(Bibliography::ris).collect(Collectors.joining("\r\n"));
  }

  private static String ris(BibliographyEntry r) {
    StringBuilder out = new StringBuilder();
    ris(out, "TY", r.news() ? "NEWS" : "ELEC");
    ris(out, "TI", r.title());
    ris(out, "AU", r.author());
    ris(out, "T2", r.outlet());
    ris(out, "DA", risDate(r));
    ris(out, "PY", r.year());
    ris(out, "UR", r.url());
    ris(out, "LA", r.language());
    ris(out, "N1", r.note());
    return out.append("ER  - \r\n").toString();
  }

  /** Year, month and day; what is not plain stands behind the third stroke, as RIS has it. */
  private static String risDate(BibliographyEntry r) {
    String date = r.date().replace('-', '/');
    if (date.isEmpty() || r.doubt().isEmpty()) {
      return date;
    }
    int strokes = 3 - (int) date.chars().filter(c -> c == '/').count();
    return date + "/".repeat(strokes) + r.doubt();
  }

  private static void ris(StringBuilder out, String tag, String value) {
    if (!value.isEmpty()) {
      out.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
  }

  private record Name(String literal) {}

  private record Issued(
      @JsonProperty("date-parts") List<List<Integer>> parts,
      Optional<Boolean> circa,
      Optional<String> literal) {}

  private record Csl(
      String id,
      String type,
      String title,
      Optional<List<Name>> author,
      @JsonProperty("container-title") Optional<String> outlet,
      Optional<Issued> issued,
      @JsonProperty("URL") String url,
      String language,
      Optional<String> note) {}

  /** A list of items of CSL-JSON. */
  public static String csl(List<BibliographyEntry> references) {
    return Json.pretty(references.stream().map(Bibliography::csl).toList());
  }

  private static Csl csl(BibliographyEntry r) {
    return new Csl(
        r.key(),
        r.news() ? "article-newspaper" : "webpage",
        r.title(),
        stated(r.author()).map(a -> List.of(new Name(a))),
        stated(r.outlet()),
        r.parts().map(p -> issued(p, r)),
        r.url(),
        r.language(),
        stated(r.note()));
  }

  private static Issued issued(List<Integer> parts, BibliographyEntry r) {
    String doubt = r.doubt();
    boolean interval = doubt.contains("/");
    return new Issued(
        r.end().map(end -> List.of(parts, end)).orElse(List.of(parts)),
        doubt.isEmpty() || interval ? Optional.empty() : Optional.of(true),
        interval ? Optional.of(doubt) : Optional.empty());
  }

  private static Optional<String> stated(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /** A template for a footnote in Wikipedia. */
  public static String wikipedia(BibliographyEntry r) {
    StringBuilder out = new StringBuilder(r.news() ? "{{cite news" : "{{cite web");
    wiki(out, "title", r.title());
    wiki(out, "author", r.author());
    wiki(out, r.news() ? "newspaper" : "website", r.outlet());
    boolean interval = r.doubt().contains("/");
    wiki(out, "date", interval ? r.doubt() : (r.doubt().isEmpty() ? "" : "c. ") + r.date());
    wiki(out, "url", r.url());
    wiki(out, "language", r.language());
    return out.append("}}").toString();
  }

  private static void wiki(StringBuilder out, String field, String value) {
    if (!value.isEmpty()) {
      String plain = value.replaceAll("\\s+", " ").replaceAll("[{}]+", "").replace("|", "&#124;");
      out.append(" |").append(field).append('=').append(plain);
    }
  }
}
