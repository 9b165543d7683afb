/** What the packs give one young person: answers over the whole life, each with its reasons. */
@NullMarked
package uk.waymark.offers.answer;

import org.jspecify.annotations.NullMarked;
