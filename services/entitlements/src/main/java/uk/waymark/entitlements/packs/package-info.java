/**
 * The packs of offers this service holds: how a new version comes in, is looked at before it
 * counts, is switched on, and who is concluded for again then. What an offer means is in offers.
 */
@NullMarked
package uk.waymark.entitlements.packs;

import org.jspecify.annotations.NullMarked;
