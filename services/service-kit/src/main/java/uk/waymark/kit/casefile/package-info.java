/**
 * The events a deriving service holds of each young person and what it concludes from them. Knows
 * no law: a Deriver brings it.
 */
@NullMarked
package uk.waymark.kit.casefile;

import org.jspecify.annotations.NullMarked;
