/** A pack of offers: its publisher, its entries and their versions in time. */
@NullMarked
package uk.waymark.offers.pack;

import org.jspecify.annotations.NullMarked;
