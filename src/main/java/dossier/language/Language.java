package dossier.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of a language about naming and telling: one file of words a language, {@code
 * dossier/language/<tag>.properties}. A language without a file has no words: there only full names
 * are found, and only a name before a colon tells a speaker. Immutable; each file is read once.
 */
public final class Language {
  private static final Map<String, Language> READ = new ConcurrentHashMap<>();

  /** The roles of words that say nothing by themselves, pronouns aside. */
  private static final Role[] BINDING = {
    Role.PREPOSITION,
    Role.DETERMINER,
    Role.AUXILIARY,
    Role.AND,
    Role.THAT,
    Role.SUBORDINATE,
    Role.SAY,
    Role.ADVERB
  };

  private static final Role[] PRONOUNS = {Role.HE, Role.SHE, Role.IT, Role.THEY};

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Map<String, String> phrasal = new HashMap<>();
  private final List<List<String>> according;
  private final List<List<String>> then;
  private final List<String> adverbEndings;
  private final List<String> titleEndings;
  private final List<String> pastEndings;
  private final List<String> nameEndings;
  private final List<String> demonymEndings;
  private final boolean dialogue;
  private final boolean titleCase;
  private final boolean incise;
  private final boolean capitalNouns;
  private final OrdinaryWords ordinary;

  /** What a word does in telling and naming. */
  public enum Role {
    /** Tells that somebody said something. */
    SAY,
    /** Tells it beside another verb: adding. */
    PARTICIPLE,
    /** Tells it of what is written. */
    WRITE,
    /** Tells it to somebody. */
    TELL,
    /** Tells it in answer. */
    ANSWER,
    /** Is what media do. */
    REPORT,
    /** Helps a verb. */
    AUXILIARY,
    /** Helps a verb to the passive. */
    PASSIVE,
    /** May stand between speaker and verb. */
    ADVERB,
    /** Is a pronoun for a man. */
    HE,
    /** Is a pronoun for a woman. */
    SHE,
    /** Is a pronoun for a thing or a body. */
    IT,
    /** Is a pronoun for several, or for speaker and hearer. */
    THEY,
    /** Is a preposition. */
    PREPOSITION,
    /** Begins a clause that depends on another. */
    SUBORDINATE,
    /** Joins names. */
    AND,
    /** Stands before nouns: an article or a possessive. */
    DETERMINER,
    /** Begins what is told. */
    THAT,
    /** Stands before an infinitive. */
    INFINITIVE,
    /** Stands before the hearer. */
    HEARER,
    /** Is a talk with a reporter. */
    INTERVIEW,
    /** Says that an office is past. */
    FORMER,
    /** Is something written that can say things. */
    DOCUMENT,
    /** Stands for what somebody said: in his words. */
    WORDS,
    /** Stands before the title of something. */
    TITLED,
    /** Ends with a point that ends no sentence. */
    ABBREVIATION,
    /** Is a medium. */
    OUTLET,
    /** Is a speaker without a name. */
    UNNAMED,
    /** Is a day of the week. */
    WEEKDAY,
    /** Says that something was said before. */
    EARLIER,
    /** Begins a clause about a person. */
    RELATIVE,
    /** Is a number in letters. */
    NUMBER,
    /** Joins numbers in letters. */
    NUMBER_JOIN,
    /** Is a number in letters that by itself may be an article. */
    NUMBER_ALONE,
    /** May stand before a name without being part of another name. */
    TITLE,
    /** Is the title of a man. */
    MAN,
    /** Is the title of a woman. */
    WOMAN,
    /** Leads a state or a government. */
    HEAD,
    /** Ends the name of an institution behind the name of a place or body. */
    INSTITUTION,
    /** Ends the names of bodies and places that are often named without it. */
    GENERIC,
    /** Ends names and is as often written small. */
    KIND,
    /** Makes an acronym that is also a word that word, if it stands beside it. */
    ASKING,
    /** Begins sentences with a capital and is no name. */
    OPENER,
    /** Stands before “of” and a place in the name of something else. */
    BODY,
    /** Is a name only where something speaks for it; beside the list of ordinary words. */
    COMMON,
    /** Turns an office into somebody else's, or into anybody's. */
    NOT_THE_HOLDER,
    /** Follows the name of a language. */
    SPOKEN,
    /** Stands before the name of a language. */
    SPEAKING,
    /** May follow the name of a language without making an adjective of it. */
    AFTER_LANGUAGE,
    /** Is, was. */
    COPULA,
    /** Tells the bearers of one name apart: junior, the third. */
    GENERATION,
    /** Tells the elder of two bearers: senior. */
    ELDER,
    /** Begins surnames, small or large. */
    PARTICLE,
    /** Ends the names of companies and is often left out. */
    COMPANY,
    /** Follows a name in the name of a firm: sons, brothers. */
    FIRM,
    /** Follows the name of a person who leads it: administration, cabinet. */
    CABINET,
    /** Makes another place of one: new, upper. */
    OTHER_PLACE,
    /** Is a month. */
    MONTH,
    /** Is a season. */
    SEASON,
    /** Stands before a month, a weekday or a season. */
    TIME_BEFORE,
    /** Is the past of a verb, beside the regular ones. */
    PAST,
    /** Stands before the title of a work. */
    WORK,
    /** Stands before places, hardly before people and bodies. */
    PLACE_BEFORE,
    /** Stands behind a place and a hyphen: based. */
    PLACE_BEHIND,
    /** Stands before “of” and a place: the town of Moss. */
    PLACE_KIND,
    /** Stands before “of” and a company: shares of. */
    COMPANY_BEFORE,
    /** Stands before a hyphen and a name without being one: pro, anti. */
    PREFIX,
    /** Tells of words that are shown or called out: a banner. */
    SLOGAN,
    /** Is said of people only: who. */
    WHO,
    /** Is the definite article. */
    DEFINITE,
    /** Joins an office, a body or a date to what it is of. */
    OF,
    /** Stands within the names of bodies: of, for. */
    WITHIN,
    /** Stands before the place where somebody learns. */
    AT,
    /** Is a place to learn at, and often called by its town alone. */
    SCHOOL,
    /** Says of an office that it is held at the time of the text. */
    INCUMBENT,
    /** Says behind an office that it is not held yet. */
    ELECT,
    /** Leads a country, whatever the office. */
    LEADER,
    /** Is what the holder of an office has, and not the holder: residence. */
    SEAT,
    /** Begins the formal name of a state: republic. */
    STATE_KIND,
    /** Stands before such a word: democratic. */
    STATE_ADJECTIVE,
    /** Begins the name of an office of a state: ministry. */
    OFFICE_KIND
  }

  private Language(LanguageFile file) {
    for (Role role : Role.values()) {
      String key = role.name().toLowerCase(Locale.ROOT).replace('_', '.');
      words.put(role, both(file.words(key)));
    }
    this.according = file.phrases("according");
    this.then = file.phrases("then");
    for (String pair : file.words("phrasal")) {
      String[] both = pair.split(":");
      phrasal.put(both[0], both[1]);
    }
    this.adverbEndings = file.words("adverb.ending");
    this.titleEndings = file.words("title.ending");
    this.pastEndings = file.words("past.ending");
    this.nameEndings = file.words("name.ending");
    this.demonymEndings = file.words("demonym.ending");
    this.titleCase = file.yes("title.case");
    this.incise = file.yes("incise");
    this.dialogue = file.yes("dialogue");
    this.capitalNouns = file.yes("capital.nouns");
    this.ordinary = OrdinaryWords.of(file.tag());
  }

  /** Words as they are written, and as they are without marks: texts are asked about by both. */
  private static Set<String> both(List<String> words) {
    Set<String> both = new LinkedHashSet<>(words);
    words.forEach(w -> both.add(Letters.key(w)));
    return Set.copyOf(both);
  }

  /** The language of a BCP 47 tag; English, the language of most captures, if none is stated. */
  public static Language of(Optional<String> tag) {
    String primary = tag.map(t -> Locale.forLanguageTag(t).getLanguage()).orElse("en");
    return READ.computeIfAbsent(primary, t -> new Language(LanguageFile.read(t)));
  }

  /** All languages that have a file, read when first asked for all of them. */
  private static final class Every {
    private static final List<Language> LANGUAGE =
        LanguageFile.tags().stream().map(tag -> of(Optional.of(tag))).toList();
  }

  /** Whether a word, in small letters, can do this in any language that has a file. */
  public static boolean anywhere(Role role, String key) {
    for (Language language : Every.LANGUAGE) {
      if (language.is(role, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, in small letters, can do this. */
  public boolean is(Role role, String key) {
    return words.get(role).contains(key)
        || switch (role) {
          case ADVERB -> ends(key, adverbEndings, 2);
          case TITLE -> ends(key, titleEndings, 0);
          case PAST -> ends(key, pastEndings, 2);
          default -> false;
        };
  }

  /** Whether a word has one of the endings, and so many letters or more before it. */
  private static boolean ends(String key, List<String> endings, int before) {
    for (String ending : endings) {
      if (key.length() > ending.length() + before && key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, in small letters, may stand before names as their title; also of several. */
  public boolean title(String key) {
    return is(Role.TITLE, key)
        || key.endsWith("s") && is(Role.TITLE, key.substring(0, key.length() - 1));
  }

  /** Whether a word, in small letters, is one of everyday use. */
  public boolean ordinary(String key) {
    return ordinary.has(key) || is(Role.COMMON, key) || time(key);
  }

  /** Whether a word, in small letters, is one of the most frequent. */
  public boolean frequent(String key) {
    return ordinary.frequent(key);
  }

  /** Whether a word, in small letters, is no name by itself, though it may begin large. */
  public boolean common(String key) {
    return is(Role.COMMON, key) || time(key);
  }

  /** Whether a word, in small letters, is a month, a weekday or a season. */
  public boolean time(String key) {
    return is(Role.MONTH, key) || is(Role.WEEKDAY, key) || is(Role.SEASON, key);
  }

  /** Whether a verb is one of saying before a word: “put it”, “went on”; most need nothing. */
  public boolean completed(String verb, String next) {
    return next.equals(phrasal.getOrDefault(verb, next));
  }

  /** Whether a word only binds others: it says nothing by itself. */
  public boolean binds(String key) {
    return pronoun(key) || any(BINDING, key);
  }

  /** Whether a word is a pronoun for one or more. */
  public boolean pronoun(String key) {
    return any(PRONOUNS, key);
  }

  private boolean any(Role[] roles, String key) {
    for (Role role : roles) {
      if (is(role, key)) {
        return true;
      }
    }
    return false;
  }

  /** Phrases such as “according to”, each as its words. */
  public List<List<String>> according() {
    return according;
  }

  /** Phrases such as “at the time”, each as its words: behind an office, it is of another time. */
  public List<List<String>> then() {
    return then;
  }

  /** Endings that a name may take in this language: the genitive of German. */
  public List<String> nameEndings() {
    return nameEndings;
  }

  /** Endings that the name of a people, or its adjective, may take. */
  public List<String> demonymEndings() {
    return demonymEndings;
  }

  /** Whether nouns begin with a capital, so that a capital tells no name. */
  public boolean capitalNouns() {
    return capitalNouns;
  }

  /** Whether speech may begin with a dash in place of marks. */
  public boolean dialogue() {
    return dialogue;
  }

  /** Whether the narrator may speak within the marks: “« La mer, a ajouté X, ne lit pas »”. */
  public boolean incise() {
    return incise;
  }

  /** Whether capitals in every word tell the title of a work. */
  public boolean titleCase() {
    return titleCase;
  }
}
