/**
 * The law as a source: instruments, citations, how far each text was checked, dates in force,
 * readings and their settings.
 */
@NullMarked
package uk.waymark.statute.law;

import org.jspecify.annotations.NullMarked;
