package dossier.check;

import dossier.diagnostic.Rule;

/** What an address leads to. */
sealed interface Target {

  /**
   * A place of the site.
   *
   * @param path decoded, without a slash before it; empty for the home folder
   * @param fragment what stands behind {@code #}, as written
   * @param absolute whether the address names the host
   */
  record Own(String path, String fragment, boolean absolute) implements Target {}

  /**
   * Another host.
   *
   * @param address as written, without spaces around it
   */
  record Elsewhere(String address) implements Target {}

  /** What a browser hands on or holds itself: mail, telephone, data. */
  record Handed(String scheme) implements Target {}

  /** An address that leads nowhere, whatever the site holds. */
  record Wrong(Rule rule, String message, String hint) implements Target {}
}
