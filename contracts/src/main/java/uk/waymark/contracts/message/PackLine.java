package uk.waymark.contracts.message;

/**
 * A version of a pack of offers that an answer rests on.
 *
 * @param authority GSS code of the authority whose pack it is, or the pack's id where it holds
 *     everywhere
 * @param id the pack's id
 * @param version its number at {@code /offers/packs}
 */
public record PackLine(String authority, String id, int version) {}
