package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.Head;
import dossier.model.LinkScope;
import dossier.model.Retold;
import dossier.model.RetoldParagraph;
import dossier.model.Rights;
import dossier.model.Sidecar;
import dossier.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code <id>.yaml} beside a capture. */
final class SidecarReader {
  private SidecarReader() {}

  static Optional<Sidecar> read(TextFile file, Diagnostics diagnostics) {
    return Yaml.map(file, file.text(), 0, diagnostics).map(SidecarReader::sidecar);
  }

  private static Sidecar sidecar(YamlMap yaml) {
    Sidecar sidecar =
        new Sidecar(
            new Head(CitationReader.read(yaml), yaml.prose("deck"), List.of(), List.of()),
            yaml.oneOf("kind", SourceKind.class),
            yaml.oneOf("rights", Rights.class),
            yaml.map("retells").map(SidecarReader::retold),
            yaml.prose("note"),
            yaml.prose("trust"),
            yaml.oneOf("links", LinkScope.class),
            Slugs.former(yaml),
            QuotationReader.all(yaml),
            AnswerReader.all(yaml),
            CorrectionReader.all(yaml));
    yaml.done();
    return sidecar;
  }

  private static Retold retold(YamlMap yaml) {
    Optional<String> sha = yaml.word("sha256").map(s -> s.toLowerCase(Locale.ROOT));
    if (sha.isPresent() && !sha.get().matches("[0-9a-f]{64}")) {
      yaml.wrong(
          "sha256", "`sha256` should have 64 hexadecimal digits", "`sha256sum FILE` prints them");
    }
    Retold retold =
        new Retold(
            CitationReader.read(yaml),
            sha,
            yaml.prose("note"),
            yaml.map("paragraphs").map(SidecarReader::paragraphs).orElse(List.of()));
    yaml.done();
    return retold;
  }

  /** {@code p4: ["few words", …]}: runs of words of the original, each under ten words. */
  private static List<RetoldParagraph> paragraphs(YamlMap yaml) {
    List<RetoldParagraph> all = new ArrayList<>();
    for (String key : yaml.keys()) {
      List<String> words = yaml.texts(key);
      if (!key.matches("p[1-9][0-9]{0,4}")) {
        yaml.wrong(key, "`" + key + "` is no paragraph", "write `p4: [\"few words\"]`");
        continue;
      }
      for (String run : words) {
        int count = run.split("\\s+").length;
        if (count >= RetoldParagraph.LIMIT) {
          yaml.wrong(
              key,
              "`" + run + "` has " + count + " words",
              "name fewer than ten words of the original: enough to find the sentence");
        }
      }
      all.add(new RetoldParagraph(Integer.parseInt(key.substring(1)), words, yaml.place(key)));
    }
    return all;
  }
}
