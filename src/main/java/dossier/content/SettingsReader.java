package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.model.LinkScope;
import dossier.model.Settings;
import java.net.URI;
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
            base(yaml),
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

  private static URI base(YamlMap yaml) {
    URI fallback = URI.create("https://example.org/");
    Optional<String> url = yaml.url("base");
    try {
      URI base = url.map(u -> URI.create(u.endsWith("/") ? u : u + "/")).orElse(fallback);
      if (base.getHost() != null && base.getQuery() == null && base.getFragment() == null) {
        return base;
      }
      yaml.wrong(
          "base",
          "`base` has no sound host or goes on after its path",
          "write `https://host/path/`");
      return fallback;
    } catch (IllegalArgumentException wrong) {
      yaml.wrong("base", "`base` is not an address", "write `https://host/path/`");
      return fallback;
    }
  }
}
