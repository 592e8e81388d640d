package dossier;

import java.util.Set;

/** Wants a few pages before all others, while the rest of a site is still being made. */
public interface FirstLook {
  /** The paths of the pages that are wanted first, below the site, with {@code /}. */
  Set<String> wanted();

  /** Takes one of them; may be called from several threads. */
  void made(String path, byte[] bytes);

  /** All that were wanted are made, or there are none such. */
  void done();

  /** Wants nothing. */
  static FirstLook none() {
    return new FirstLook() {
      @Override
      public Set<String> wanted() {
        return Set.of();
      }

      @Override
      public void made(String path, byte[] bytes) {}

      @Override
      public void done() {}
    };
  }
}
