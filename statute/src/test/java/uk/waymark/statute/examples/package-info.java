/** The worked examples of the law, read with a reader of their own and checked one by one. */
@NullMarked
package uk.waymark.statute.examples;

import org.jspecify.annotations.NullMarked;
