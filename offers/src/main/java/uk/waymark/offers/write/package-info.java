/** From the model of a pack back to the words in which packs are written. */
@NullMarked
package uk.waymark.offers.write;

import org.jspecify.annotations.NullMarked;
