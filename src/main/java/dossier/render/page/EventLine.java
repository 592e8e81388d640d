package dossier.render.page;

/**
 * An event in a list of dates.
 *
 * @param href relative address
 * @param name title
 * @param date in words
 * @param edtf as written
 * @param status occurred, planned or disputed
 * @param doubtful whether the date is in doubt
 * @param summary one sentence; may be empty
 * @param place name of the place; may be empty
 * @param lane its place within the year
 */
public record EventLine(
    String href,
    String name,
    String date,
    String edtf,
    String status,
    boolean doubtful,
    String summary,
    String place,
    Lane lane) {}
