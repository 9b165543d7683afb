@NullMarked
package uk.waymark.offers.openreferral;

import org.jspecify.annotations.NullMarked;
