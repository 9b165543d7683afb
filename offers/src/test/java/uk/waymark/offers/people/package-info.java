@NullMarked
package uk.waymark.offers.people;

import org.jspecify.annotations.NullMarked;
