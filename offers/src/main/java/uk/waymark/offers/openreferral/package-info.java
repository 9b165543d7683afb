/**
 * Packs out as services of the Open Referral UK profile 3.0 (HSDS 3.0), and services in as packs.
 *
 * <p>JSON is held here as mappings, lists, texts, numbers and truth values, so that no JSON library
 * is needed: the service that speaks HTTP writes and parses it. The profile's fields say what
 * anybody's directory can show; the extension {@code x-waymark} carries the entry in the words of a
 * pack, so that what went out comes in again as the same pack.
 */
@NullMarked
package uk.waymark.offers.openreferral;

import org.jspecify.annotations.NullMarked;
