package uk.waymark.entitlements.packs;

import uk.waymark.offers.pack.Pack;

/**
 * A pack that counts.
 *
 * @param authority GSS code, or the pack's id where it holds everywhere
 * @param version which version of it
 */
public record OpenPack(String authority, int version, Pack pack) {}
