/**
 * A second opinion on the law: a calculator that walks through a life day by day with counters,
 * written from the text of the law and sharing no rule with the code it checks, and random lives to
 * compare the two on.
 */
@NullMarked
package uk.waymark.statute.oracle;

import org.jspecify.annotations.NullMarked;
