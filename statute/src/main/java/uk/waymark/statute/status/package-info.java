/**
 * The legal statuses of section 2 of the law: one provision, one file; the course of primary
 * statuses over a life.
 */
@NullMarked
package uk.waymark.statute.status;

import org.jspecify.annotations.NullMarked;
