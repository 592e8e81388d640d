/**
 * Pictures that others show when somebody shares a page: its title, kind and date, drawn from the
 * outlines of a font that is packed with the program, so that no machine's own fonts, libraries or
 * settings reach the bytes. The home of FontBox, which reads the font, and of the JDK's writer of
 * GIF.
 */
package dossier.render.picture;
