package dossier;

import dossier.check.SiteCheck;
import dossier.publish.Staging;
import dossier.render.Sink;
import java.util.Map;

/** Takes what is rendered to the new site and to its check. */
final class Delivery implements Sink {
  private final Staging site;
  private final SiteCheck check;
  private final Map<String, SiteCheck.Sound> sound;
  private final Progress progress;

  /**
   * Between two stages.
   *
   * @param sound of which pages of the old site there was nothing to say
   */
  Delivery(Staging site, SiteCheck check, Map<String, SiteCheck.Sound> sound, Progress progress) {
    this.site = site;
    this.check = check;
    this.sound = sound;
    this.progress = progress;
  }

  @Override
  public void write(String path, byte[] bytes) {
    site.write(path, bytes);
    check.made(path, bytes);
    step(path);
  }

  /** A page that was not sound is made and looked at again, so that its findings are told again. */
  @Override
  public boolean keep(String path) {
    boolean page = path.endsWith(".html");
    if (page && !sound.containsKey(path) || !site.keep(path)) {
      return false;
    }
    if (page) {
      check.same(path, sound.get(path));
      step(path);
    }
    return true;
  }

  private void step(String path) {
    if (path.endsWith(".html")) {
      progress.step();
    }
  }
}
