package dossier.render.page;

import java.util.List;

/**
 * {@code data.html}: the dossier for machines.
 *
 * @param frame around it
 * @param files in the order of their use
 */
public record DataPage(Frame frame, List<File> files) {

  /**
   * A file to take away.
   *
   * @param href relative address
   * @param name of the file
   * @param key message key of what it holds
   * @param kilobytes rounded up; 0 when not given
   */
  public record File(String href, String name, String key, int kilobytes) {}
}
