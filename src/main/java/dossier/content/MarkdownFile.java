package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.model.EdtfDate;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Markdown file with its date, as {@code annotate} reads it.
 *
 * @param id the file name without its ending
 * @param text the whole file
 * @param bodyStart where the text after the front matter begins, in UTF-16 units
 * @param date {@code published} or {@code date} of its front matter
 * @param language {@code language} of its front matter, a tag of BCP 47
 * @param title {@code title} of its front matter
 */
public record MarkdownFile(
    String id,
    String text,
    int bodyStart,
    Optional<EdtfDate> date,
    Optional<String> language,
    Optional<String> title) {

  /** Reads a file, or reports why it cannot be read. */
  public static Optional<MarkdownFile> read(Path path, Diagnostics diagnostics) {
    String name = path.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    return FileText.utf8(path, path.toString().replace('\\', '/'), diagnostics)
        .map(
            file -> {
              FrontMatter front = FrontMatter.of(file.text());
              Optional<YamlMap> yaml =
                  front.present() ? Yaml.map(file, front.yaml(), 1, diagnostics) : Optional.empty();
              Optional<EdtfDate> date =
                  yaml.flatMap(y -> y.date("published").or(() -> y.date("date")));
              return new MarkdownFile(
                  id,
                  file.text(),
                  front.bodyStart(),
                  date,
                  yaml.flatMap(LanguageTags::read),
                  yaml.flatMap(y -> y.prose("title")));
            });
  }

  /** The text after the front matter. */
  public String body() {
    return text.substring(bodyStart);
  }
}
