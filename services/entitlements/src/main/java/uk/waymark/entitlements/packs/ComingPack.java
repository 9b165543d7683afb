package uk.waymark.entitlements.packs;

import java.time.LocalDate;
import uk.waymark.offers.pack.Pack;

/**
 * A version of a pack that waits for its day.
 *
 * @param before the one that counts until then
 * @param pack the one that counts from then on
 * @param from the first day on which it counts
 */
public record ComingPack(Pack before, Pack pack, LocalDate from) {}
