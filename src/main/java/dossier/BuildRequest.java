package dossier;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build from what.
 *
 * @param content the folder with {@code dossier.yaml}
 * @param articles another folder of captures to tell the same dossier from
 * @param templates a folder laid over the packed templates
 * @param output where the site is to stand
 * @param strict whether warnings keep it from being published
 */
public record BuildRequest(
    Path content, Optional<Path> articles, Optional<Path> templates, Path output, boolean strict) {}
