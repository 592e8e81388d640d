package dossier.model;

import java.nio.file.Path;

/**
 * A file that editors lay beside the pages, published as it is: a picture, a document, the name of
 * the host.
 *
 * @param path where it stands in the site, with {@code /}
 * @param file where it lies
 * @param shown how findings name it
 */
public record Enclosure(String path, Path file, String shown) {}
