/** What the law says of some lives, in the words in which it explains itself. */
@NullMarked
package uk.waymark.statute.explained;

import org.jspecify.annotations.NullMarked;
