package dossier.render.page;

/**
 * A source in a list.
 *
 * @param href relative address
 * @param title headline
 * @param lang BCP 47 tag of the headline, if it is not in the language of the interface; else empty
 * @param outlet who published it, or its original; may be empty
 * @param by who published it and when, in words; may be empty
 * @param outletHref address of the profile of the outlet; may be empty
 * @param date in words; may be empty
 * @param edtf the date as EDTF; may be empty
 * @param kind report, digest and so on
 * @param inferred whether the date was inferred
 * @param deck the standfirst; may be empty
 * @param count mentions in it
 */
public record SourceLink(
    String href,
    String title,
    String lang,
    String outlet,
    String by,
    String outletHref,
    String date,
    String edtf,
    String kind,
    boolean inferred,
    String deck,
    int count) {}
