package uk.waymark.offers.load;

/**
 * A place in a pack.
 *
 * @param file the name of the file
 * @param line counted from 1
 */
public record Place(String file, int line) {}
