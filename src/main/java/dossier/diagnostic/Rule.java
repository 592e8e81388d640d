package dossier.diagnostic;

import static dossier.diagnostic.Severity.ERROR;
import static dossier.diagnostic.Severity.NOTE;
import static dossier.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every rule there is, in the order of the stages. The letter names the stage: C content, N
 * normalize, A annotate, M model, R render, S site. A number is never used again; each rule has a
 * page under {@code src/site/markdown/rules/} and at least one fixture.
 */
public enum Rule {
  BROKEN_YAML("C101", ERROR, "YAML that does not parse"),
  UNKNOWN_KEY("C102", ERROR, "a key that nobody reads"),
  MISSING_KEY("C103", ERROR, "a required key is missing"),
  WRONG_VALUE("C104", ERROR, "a value of the wrong form"),
  DUPLICATE_SLUG("C105", ERROR, "two entities with one slug"),
  BAD_SLUG("C106", ERROR, "a file name that cannot be an address"),
  UNREADABLE("C107", ERROR, "a file that cannot be read"),
  NOT_UTF8("C108", ERROR, "bytes that are not UTF-8"),
  STRAY_FILE("C109", WARNING, "a file that nothing reads"),
  NO_DOSSIER("C110", ERROR, "a folder that is not a dossier"),
  DUPLICATE_CAPTURE("C111", ERROR, "two captures with one id"),
  NO_FRONT_MATTER("C112", ERROR, "a profile or event without front matter"),
  LINK_IN_CONTENT("C113", WARNING, "a link among the content"),
  CUT_VALUE("C114", WARNING, "a value cut short by a comment"),
  TAKEN_PATH("C115", ERROR, "a file in static/ that bears the name of a page"),
  LOST_ANSWER("C116", WARNING, "an answer to a note that is not given"),

  EMPTY_CAPTURE("N201", ERROR, "a capture without text"),
  NO_STORY("N202", ERROR, "no story in a capture"),
  DOUBTFUL_CUT("N203", WARNING, "a cut that may have hit the story"),
  LOST_CORRECTION("N204", ERROR, "a correction that no longer fits"),
  DAMAGE("N205", NOTE, "a damaged place in the story"),
  SPLICE("N206", NOTE, "a page spliced from several"),
  NO_TITLE("N207", NOTE, "no headline is stated"),
  NO_DATE("N208", NOTE, "no date is stated"),
  AMBIGUOUS_ZONE("N209", NOTE, "a time zone that means two things"),
  BINARY_CAPTURE("N210", ERROR, "a capture that is not text"),

  LOST_DECISION("A301", ERROR, "a decision on a mention that no longer fits"),
  SHARED_FORM("A302", WARNING, "one surface form, two entities"),
  SHORT_ALIAS("A303", WARNING, "an alias that everyday words match"),
  UNRESOLVED_ROLE("A304", NOTE, "a role whose holder is not known"),
  AMBIGUOUS_NAME("A305", NOTE, "a name that two entities bear"),
  MISSPELT_NAME("A306", NOTE, "a misspelt name"),
  TOO_MANY_MENTIONS("A307", WARNING, "more mentions than are listed"),

  UNKNOWN_SOURCE("M401", ERROR, "a citation of a source that is not there"),
  UNKNOWN_PARAGRAPH("M402", ERROR, "a citation of a paragraph that is not there"),
  UNKNOWN_ENTITY("M403", ERROR, "a name of an entity that is not there"),
  UNCITED_EVENT("M404", WARNING, "an event that cites nothing"),
  LOST_ANCHOR("M405", ERROR, "an old anchor that leads nowhere"),
  REPLACED_DIGEST("M406", NOTE, "citations of a digest whose original is shown"),
  ROLES_OVERLAP("M407", WARNING, "one office, two holders on one day"),
  BROKEN_CITATION("M408", ERROR, "a citation of the wrong form"),
  LOST_PARAGRAPH("M409", WARNING, "an address given out whose paragraph went"),
  NOT_ON_RECORD("M410", NOTE, "paragraphs not on record, or citations not pinned"),
  MOVED_CITATION("M411", WARNING, "a citation whose paragraph has another number"),
  LOST_WORDS("M412", ERROR, "a citation whose words do not stand once"),
  UNLED_PARAGRAPH(
      "M413", WARNING, "a paragraph of a digest that leads to no words of its original"),
  FORMER_IN_USE("M414", ERROR, "a former address that is in use"),
  BEYOND_LIMITS("M415", WARNING, "markup beyond what a page can show"),
  QUOTED_WORDS_LOST("M416", WARNING, "quoted words that do not stand in what is cited"),
  UNCITED_PARAGRAPH("M417", NOTE, "a paragraph that cites no source"),
  LOST_QUOTATION("M418", WARNING, "a ruling on a quotation that is not there"),
  IMPOSSIBLE("M419", ERROR, "a statement that cannot be true"),
  DATES_DISAGREE("M420", WARNING, "dates that disagree"),
  DEAD_LINK("M421", WARNING, "a link to a page that is not there"),
  EVIDENCE_CHANGED("M422", NOTE, "a claim that stayed while what it rests on changed"),
  DOUBT_DROPPED("M423", NOTE, "a date whose doubt was dropped"),

  BAD_TEMPLATE("R501", ERROR, "a template that does not compile"),
  STRAY_TEMPLATE("R502", WARNING, "a template that no page uses"),
  FOREIGN_OUTPUT("R503", ERROR, "an output folder that holds something else"),
  MISSING_WORD("R504", ERROR, "a word of the interface that nobody has written"),

  BROKEN_LINK("S601", ERROR, "a link to a file that is not there"),
  BROKEN_FRAGMENT("S602", ERROR, "a link to an id that is not there"),
  DUPLICATE_ID("S603", ERROR, "one id, two elements"),
  FOREIGN_LOAD("S604", ERROR, "a page that loads from another host"),
  INLINE_CODE("S605", ERROR, "inline script, style or handler"),
  PAGE_HEAD("S606", ERROR, "a page without title, description or language"),
  ROOT_LINK("S607", ERROR, "a link that breaks under a sub-path"),
  ORPHAN_PAGE("S608", WARNING, "a page that no link reaches"),
  BAD_ADDRESS("S609", ERROR, "an address that leads nowhere on any site"),
  NO_ALTERNATIVE("S610", ERROR, "a picture, frame, link or button without words"),
  HEADING_SKIPPED("S611", WARNING, "a heading that skips a level"),
  SAME_TITLE("S612", WARNING, "two pages with one title"),
  OTHER_ADDRESS("S613", ERROR, "a page that names another address as its own"),
  SITEMAP_GAP("S614", WARNING, "a site map that names other pages than there are"),
  BROKEN_DATA("S615", ERROR, "data that does not parse or breaks its standard"),
  MACHINE_PATH("S616", WARNING, "a path of the machine that made the site"),
  TEMPLATE_REMAINS("S617", WARNING, "what a template should have filled in"),
  NO_POLICY("S618", WARNING, "a page without the policy that others have"),
  TOO_LARGE("S619", WARNING, "a file too large for readers or hosts");

  private final String id;
  private final Severity severity;
  private final String title;

  Rule(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  /** Letter and number, such as {@code C101}. */
  public String id() {
    return id;
  }

  /** How much a finding of this rule matters. */
  public Severity severity() {
    return severity;
  }

  /** What the rule is about, as its page is headed. */
  public String title() {
    return title;
  }

  /** The rule with this id, if there is one. */
  public static Optional<Rule> byId(String id) {
    return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
  }
}
