package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A feed says what its standard asks: Atom by RFC 4287, RSS by version 2.0. */
final class Feeds {
  /** RFC 3339, as RFC 4287 section 3.3 asks. */
  private static final Pattern INSTANT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})");

  /** RFC 822 with a year of two or four digits. */
  private static final Pattern MAIL_DATE =
      Pattern.compile(
          "(?:[A-Z][a-z]{2}, )?\\d{1,2} [A-Z][a-z]{2} (?:\\d{2}|\\d{4}) \\d{2}:\\d{2}(?::\\d{2})? \\S+");

  private final Site site;
  private final TextFile file;
  private final Diagnostics diagnostics;

  private Feeds(Site site, TextFile file, Diagnostics diagnostics) {
    this.site = site;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static void atom(Site site, TextFile file, XmlTree root, Diagnostics diagnostics) {
    Feeds feeds = new Feeds(site, file, diagnostics);
    boolean author = !root.all("author").isEmpty();
    feeds.atomParts(root);
    Set<String> ids = new HashSet<>();
    for (XmlTree entry : root.all("entry")) {
      feeds.atomParts(entry);
      if (!author && entry.all("author").isEmpty()) {
        feeds.report(entry, "the entry has no `author`, and the feed has none either");
      }
      if (!entry.say("id").isEmpty() && !ids.add(entry.say("id"))) {
        feeds.report(entry, "two entries have the id `" + entry.say("id") + "`");
      }
    }
  }

  private void atomParts(XmlTree element) {
    for (String part : new String[] {"id", "title", "updated"}) {
      require(element, part);
    }
    for (String date : new String[] {"updated", "published"}) {
      if (!element.say(date).isEmpty() && !INSTANT.matcher(element.say(date)).matches()) {
        report(element, "`" + date + "` is no date of RFC 3339: `" + element.say(date) + "`");
      }
    }
    for (XmlTree link : element.all("link")) {
      leads(link, link.attributes().getOrDefault("href", ""));
    }
  }

  static void rss(Site site, TextFile file, XmlTree root, Diagnostics diagnostics) {
    Feeds feeds = new Feeds(site, file, diagnostics);
    for (XmlTree channel : root.all("channel")) {
      for (String part : new String[] {"title", "link", "description"}) {
        feeds.require(channel, part);
      }
      for (XmlTree item : channel.all("item")) {
        if (item.say("title").isEmpty() && item.say("description").isEmpty()) {
          feeds.report(item, "the item has neither `title` nor `description`");
        }
        String date = item.say("pubDate");
        if (!date.isEmpty() && !MAIL_DATE.matcher(date).matches()) {
          feeds.report(item, "`pubDate` is no date of RFC 822: `" + date + "`");
        }
        if (!item.say("link").isEmpty()) {
          feeds.leads(item, item.say("link"));
        }
      }
    }
    if (root.all("channel").isEmpty()) {
      feeds.report(root, "the feed has no `channel`");
    }
  }

  private void require(XmlTree element, String part) {
    if (element.say(part).isEmpty()) {
      report(element, "`" + element.name() + "` has no `" + part + "`");
    }
  }

  private void leads(XmlTree element, String address) {
    if (site.isGone(address)) {
      diagnostics.add(
          Rule.BROKEN_LINK,
          file.at(element.line(), 1, 1),
          "`" + address + "` leads to no file of the site",
          "");
    }
    if (address.isBlank()) {
      report(element, "a link without an address");
    }
  }

  private void report(XmlTree element, String message) {
    diagnostics.add(Rule.BROKEN_DATA, file.at(element.line(), 1, 1), message, "");
  }
}
