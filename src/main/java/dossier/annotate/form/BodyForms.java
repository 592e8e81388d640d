package dossier.annotate.form;

import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How bodies and places are called besides their names: without what kind they are, by initials.
 */
public final class BodyForms {
  private static final int SAFE_INITIALS = 4;
  private static final String STATES = "United States of ";
  private static final Pattern ACRONYM = Pattern.compile(".*\\((?<acronym>\\p{Lu}{2,})\\)");

  private BodyForms() {}

  /** Adds them. */
  static void add(EntityKind kind, String name, String base, FormList forms) {
    initials(kind, base, forms);
    bracketed(name, base, forms);
    Formal.state(base).forEach(f -> forms.add(f, Origin.SHORT));
    Formal.shortened(base).forEach(f -> forms.add(f, Origin.SHORT));
    Formal.offices(base).forEach(f -> forms.add(f, Origin.PART));
    Formal.school(base).ifPresent(f -> forms.add(f, Origin.PART));
    if (kind == EntityKind.ORGANISATION) {
      company(name, forms);
    }
    parts(kind, base, forms);
  }

  /** “Sample Harbour Group (SHG)” says itself how it is called. */
  private static void bracketed(String name, String base, FormList forms) {
    Matcher acronym = ACRONYM.matcher(name);
    if (acronym.matches() && initialsOf(base).equals(acronym.group("acronym"))) {
      forms.add(acronym.group("acronym"), Origin.SHORT);
    }
  }

  /** Companies are named with their legal form, without it, and with or without its marks. */
  private static void company(String name, FormList forms) {
    legal(name)
        .ifPresent(
            core -> {
              String form = name.substring(core.length()).replaceAll("[,.\\s]", "");
              boolean word =
                  core.indexOf(' ') < 0
                      && Language.of(Optional.empty()).ordinary(core.toLowerCase(Locale.ROOT));
              forms.add(core, word ? Origin.PART : Origin.SHORT);
              for (String between : new String[] {" ", ", "}) {
                forms.add(core + between + form, Origin.SHORT);
                forms.add(core + between + form + ".", Origin.SHORT);
              }
            });
  }

  /** The name of a company without its legal form, if it has one. */
  public static Optional<String> legal(String name) {
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String form = name.substring(space + 1).replace(".", "").toLowerCase(Locale.ROOT);
    String core = name.substring(0, space).replaceAll("[,\\s]+$", "");
    boolean legal = Language.anywhere(Role.COMPANY, form);
    return legal && !core.isEmpty() && !core.endsWith("&") ? Optional.of(core) : Optional.empty();
  }

  /** “Harrow School” as Harrow, “Boston Red Sox” as Red Sox. */
  private static void parts(EntityKind kind, String base, FormList forms) {
    String[] words = base.strip().split("\\s+");
    if (words.length < 2 || kind == EntityKind.WORK) {
      return;
    }
    String written = words[words.length - 1]; // in small letters it may be longer
    String last = written.toLowerCase(Locale.ROOT);
    String head = base.strip().substring(0, base.strip().length() - written.length()).strip();
    if (Language.anywhere(Role.INSTITUTION, last) || Language.anywhere(Role.GENERIC, last)) {
      forms.add(head, Origin.PART);
    }
    String second = words[words.length - 2];
    boolean names =
        Character.isUpperCase(second.codePointAt(0)) && Character.isUpperCase(written.charAt(0));
    if (words.length > 2 && names && kind != EntityKind.PLACE) {
      forms.add(second + " " + words[words.length - 1], Origin.PART);
    }
    if (kind == EntityKind.ORGANISATION && last.endsWith("s") && names) {
      forms.add(words[words.length - 1], Origin.PART);
    }
  }

  private static String initialsOf(String base) {
    StringBuilder initials = new StringBuilder();
    for (String word : base.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** “Korean People's Army” as KPA; for states that begin with “United” also with points. */
  private static void initials(EntityKind kind, String base, FormList forms) {
    String initials = initialsOf(base);
    if (base.startsWith("United ") && (initials.length() == 2 || base.startsWith(STATES))) {
      forms.add(initials.substring(0, 2), Origin.SHORT);
      forms.add(initials.charAt(0) + "." + initials.charAt(1) + ".", Origin.SHORT);
      forms.add(initials, Origin.SHORT);
    } else if (initials.length() >= 3) {
      boolean safe = initials.length() >= SAFE_INITIALS && kind == EntityKind.ORGANISATION;
      forms.add(initials, safe ? Origin.SHORT : Origin.PART);
    }
  }
}
