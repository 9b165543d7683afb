/**
 * The offers to the world as Open Referral UK: public, read without a key, and without a word about
 * any young person; and services of other directories taken in by an officer. What goes into a
 * service is in {@link uk.waymark.offers.openreferral}.
 */
@NullMarked
package uk.waymark.entitlements.openreferral;

import org.jspecify.annotations.NullMarked;
