/**
 * Benchmarks of the whole: what a deriving service does beside the least a program could do, how
 * long an event takes to a page, how long a start takes, and how much memory it all needs. Each has
 * a main class; what they printed stands in {@code docs/benchmarks.md}.
 */
@NullMarked
package uk.waymark.bench;

import org.jspecify.annotations.NullMarked;
