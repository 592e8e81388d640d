package dossier.render.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param lang BCP 47 tag of the interface
 * @param dir {@code ltr} or {@code rtl}
 * @param title of the page
 * @param site title of the dossier
 * @param description for search engines, 50 to 200 characters
 * @param canonical public address of the page
 * @param root relative address of the folder {@code site/}, empty or ending with {@code /}
 * @param section which entry of the navigation is current
 * @param type Open Graph type
 * @param image public address of the picture that previews show
 * @param nav entries of the navigation
 * @param jsonLd structured data, already safe inside a script element
 * @param licence of the dossier's own texts; empty if not stated
 * @param meta further name and content pairs for citation tools
 * @param policy what the page may load, as a content security policy
 * @param indexed whether search engines may list the page
 * @param peeks how many files hold what links show of the pages they lead to
 * @param nonce word of the policy that what the page loads bears
 * @param onward where readers without script are sent at once; empty almost always
 */
public record Frame(
    String lang,
    String dir,
    String title,
    String site,
    String description,
    String canonical,
    String root,
    String section,
    String type,
    String image,
    List<Nav> nav,
    String jsonLd,
    String licence,
    List<Meta> meta,
    String policy,
    boolean indexed,
    int peeks,
    String nonce,
    String onward) {

  /**
   * An entry of the navigation.
   *
   * @param href relative address
   * @param key message key of its name
   * @param current whether this page belongs to it
   * @param here whether it is this page
   */
  public record Nav(String href, String key, boolean current, boolean here) {}

  /**
   * A meta element.
   *
   * @param name its name
   * @param content its content
   */
  public record Meta(String name, String content) {}

  /** What the title element says: the page, then the dossier. */
  public String documentTitle() {
    return title.equals(site) ? title : title + " · " + site;
  }
}
