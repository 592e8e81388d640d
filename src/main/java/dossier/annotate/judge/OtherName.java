package dossier.annotate.judge;

import dossier.annotate.form.BodyForms;
import dossier.annotate.form.Gazetteer;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.language.Language.Role;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.Map;

/**
 * Whether what stands beside a hit makes another name of it: the son's or the grandson's, a double
 * surname, a firm, a place that is called after it, the event of another year.
 */
final class OtherName {
  private final Map<String, Entity> entities;
  private final Gazetteer gazetteer;

  OtherName(Map<String, Entity> entities, Gazetteer gazetteer) {
    this.entities = entities;
    this.gazetteer = gazetteer;
  }

  boolean covers(Hit hit) {
    return hit.all(entities, EntityKind.PERSON)
            && (generation(hit) || surnames(hit) || doubled(hit) || firm(hit))
        || place(hit)
        || company(hit)
        || shouted(hit);
  }

  /** “Sample Jr.”, “Sample, III”: the longest form that fits does not have it. */
  private static boolean generation(Hit hit) {
    Tokens tokens = hit.tokens();
    int next = hit.to();
    if (next + 1 < tokens.size() && tokens.get(next).text().equals(",")) {
      next++;
    }
    return next < tokens.size()
        && tokens.apart(next)
        && tokens.capital(next)
        && tokens.is(Role.GENERATION, next);
  }

  /** “Lee Moss”: one surname behind another names somebody third. */
  private boolean surnames(Hit hit) {
    Tokens tokens = hit.tokens();
    boolean before = hit.wordBefore().isPresent() && surname(tokens, hit.from() - 1);
    boolean after = hit.wordAfter().isPresent() && surname(tokens, hit.to());
    return hit.single() && surname(tokens, hit.from()) && (before || after);
  }

  /** Whether a word is the surname of somebody and nothing else that stands by itself. */
  private boolean surname(Tokens tokens, int at) {
    return tokens.capital(at)
        && gazetteer
            .longest(tokens, at)
            .filter(m -> m.length() == 1)
            .map(m -> m.forms().stream().anyMatch(OtherName::surname))
            .orElse(false);
  }

  private static boolean surname(SurfaceForm form) {
    return form.origin() == Origin.SURNAME;
  }

  /** “Ines Sample-Example” is one surname; “Sample-backed” and “Sample–Example talks” are not. */
  private boolean doubled(Hit hit) {
    Tokens tokens = hit.tokens();
    if (hit.language().capitalNouns()) {
      return false;
    }
    int end = hit.to();
    boolean after = joins(tokens, end) && surnameLike(tokens, end + 1);
    boolean before =
        hit.from() > 1
            && joins(tokens, hit.from() - 1)
            && surnameLike(tokens, hit.from() - 2)
            && !tokens.is(Role.PREFIX, hit.from() - 2);
    if (!after && !before || particle(hit, before)) {
      return false;
    }
    int first = before ? hit.from() - 2 : hit.from();
    int last = after ? end + 1 : hit.to() - 1;
    return !attribute(tokens, first, last);
  }

  /** Whether a word may be half of a surname: “Sample-Courier” is half a newspaper. */
  private boolean surnameLike(Tokens tokens, int at) {
    return tokens.capital(at)
        && gazetteer.longest(tokens, at).stream()
            .flatMap(m -> m.forms().stream())
            .allMatch(f -> entities.get(f.slug()).kind() == EntityKind.PERSON);
  }

  /** “al-Sample” by its core alone is still his name. */
  private static boolean particle(Hit hit, boolean before) {
    return before && hit.tokens().is(Role.PARTICLE, hit.from() - 2);
  }

  /** A hyphen, and no dash, with words on both sides. */
  private static boolean joins(Tokens tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.hyphen(at)
        && !tokens.apart(at + 1)
        && tokens.isWord(at + 1)
        && tokens.raw(at).equals("-");
  }

  /** “the Sample-Example talks”: two known names before a noun, no first name before them. */
  private boolean attribute(Tokens tokens, int first, int last) {
    boolean named =
        first > 0
            && tokens.apart(first)
            && tokens.capital(first - 1)
            && !tokens.is(Role.TITLE, first - 1)
            && !tokens.is(Role.OPENER, first - 1);
    boolean noun =
        last + 1 < tokens.size()
            && tokens.isWord(last + 1)
            && tokens.apart(last + 1)
            && !tokens.capital(last + 1)
            && noun(tokens, last + 1);
    return !named && noun && someone(tokens, first) && someone(tokens, last);
  }

  /** No verb in the past, and no small word; “call” may be a verb and a noun. */
  private static boolean noun(Tokens tokens, int at) {
    boolean binds = tokens.language().binds(tokens.get(at).key());
    return !tokens.is(Role.PAST, at) && (!binds || tokens.is(Role.SAY, at));
  }

  /** Whether a person is called by this word alone. */
  private boolean someone(Tokens tokens, int at) {
    return gazetteer
        .longest(tokens, at)
        .filter(m -> m.length() == 1)
        .map(
            m ->
                m.forms().stream()
                    .anyMatch(f -> entities.get(f.slug()).kind() == EntityKind.PERSON))
        .orElse(false);
  }

  /** “Sample & Sons”. */
  private boolean firm(Hit hit) {
    Tokens tokens = hit.tokens();
    int next = hit.to();
    return next + 1 < tokens.size()
        && (tokens.get(next).text().equals("&") || tokens.is(Role.AND, next))
        && tokens.capital(next + 1)
        && tokens.is(Role.FIRM, next + 1);
  }

  /** “New Sampleland”, within a sentence; its first word may be large for other reasons. */
  private boolean place(Hit hit) {
    return hit.single()
        && hit.all(entities, EntityKind.PLACE)
        && hit.wordBefore().filter(Token::capital).isPresent()
        && hit.tokens().is(Role.OTHER_PLACE, hit.from() - 1)
        && !hit.beginsSentence(hit.from() - 1);
  }

  /** “Sample Motors Ltd” is not Sample Motors Inc. */
  private boolean company(Hit hit) {
    Tokens tokens = hit.tokens();
    int next = hit.to();
    if (next + 1 < tokens.size() && tokens.get(next).text().equals(",")) {
      next++;
    }
    return hit.all(entities, EntityKind.ORGANISATION)
        && next < tokens.size()
        && tokens.apart(next)
        && tokens.capital(next)
        && tokens.is(Role.COMPANY, next)
        && hit.slugs().stream().allMatch(s -> BodyForms.legal(entities.get(s).name()).isPresent());
  }

  /** “the 2018 Sample Summit”, when the profile is the summit of another year. */
  boolean year(Tokens tokens, int at, Gazetteer.Match match) {
    for (SurfaceForm form : match.forms()) {
      if (form.origin() != Origin.PART || entities.get(form.slug()).kind() != EntityKind.EVENT) {
        return false;
      }
    }
    return Context.year(tokens, at, at + match.length());
  }

  /** “WHO SAYS NO TO US”: words, though an acronym is spelt like one. */
  private static boolean shouted(Hit hit) {
    boolean acronym = hit.single() && hit.first().capitals();
    boolean before = hit.wordBefore().map(Token::capitals).orElse(false);
    boolean after = hit.wordAfter().map(Token::capitals).orElse(false);
    boolean alike = hit.forms().stream().allMatch(f -> f.text().equals(hit.first().text()));
    return acronym && alike && (before || after) && hit.language().ordinary(hit.first().key());
  }
}
