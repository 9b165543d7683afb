@NullMarked
package uk.waymark.offers.check;

import org.jspecify.annotations.NullMarked;
