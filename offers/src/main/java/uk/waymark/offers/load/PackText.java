package uk.waymark.offers.load;

/**
 * One file of a pack.
 *
 * @param file its name, as faults call it
 * @param text what is in it: YAML
 */
public record PackText(String file, String text) {}
