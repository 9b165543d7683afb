/** The same part of the law in Waymark and in a general-purpose rules engine, side by side. */
@NullMarked
package uk.waymark.bench.statute.engine;

import org.jspecify.annotations.NullMarked;
