@NullMarked
package uk.waymark.offers.load;

import org.jspecify.annotations.NullMarked;
