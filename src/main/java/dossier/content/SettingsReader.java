package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.LinkScope;
import dossier.model.Settings;
import java.util.Optional;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
  private SettingsReader() {}

  static Optional<Settings> read(TextFile file, Diagnostics diagnostics) {
    return Yaml.map(file, file.text(), 0, diagnostics).map(SettingsReader::settings);
  }

  private static Settings settings(YamlMap yaml) {
    Settings settings =
        new Settings(
            yaml.requiredProse("title"),
            yaml.requiredProse("description"),
            language(yaml),
            BaseAddress.read(yaml),
            yaml.texts("editors"),
            yaml.prose("licence"),
            yaml.oneOf("links", LinkScope.class).orElse(LinkScope.SECTION),
            CorrectionReader.mentions(yaml));
    yaml.done();
    return settings;
  }

  private static String language(YamlMap yaml) {
    return LanguageTags.read(yaml).orElse("en");
  }
}
