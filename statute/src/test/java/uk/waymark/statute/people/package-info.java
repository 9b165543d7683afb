/** Young people for tests, built in words. */
@NullMarked
package uk.waymark.statute.people;

import org.jspecify.annotations.NullMarked;
