@NullMarked
package uk.waymark.offers.answer;

import org.jspecify.annotations.NullMarked;
