@NullMarked
package uk.waymark.offers.write;

import org.jspecify.annotations.NullMarked;
