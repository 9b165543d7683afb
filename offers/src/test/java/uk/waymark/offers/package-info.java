@NullMarked
package uk.waymark.offers;

import org.jspecify.annotations.NullMarked;
