/**
 * One young person's history put in order: birth, care, homes, courses, advisers and acts, as the
 * rules read them.
 */
@NullMarked
package uk.waymark.statute.life;

import org.jspecify.annotations.NullMarked;
