/** Tests of how a life is read from its record. */
@NullMarked
package uk.waymark.statute.life;

import org.jspecify.annotations.NullMarked;
