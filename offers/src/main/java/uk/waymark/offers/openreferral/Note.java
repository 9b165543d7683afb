package uk.waymark.offers.openreferral;

/**
 * Something about what was sent.
 *
 * @param place where in it: a JSON pointer, or several, such as {@code /contents/0/url}
 * @param reason what, and how to mend it or what became of it, in plain sentences
 */
public record Note(String place, String reason) {}
