/** From the YAML of a pack to the model; a pack with a fault is refused whole. */
@NullMarked
package uk.waymark.offers.load;

import org.jspecify.annotations.NullMarked;
