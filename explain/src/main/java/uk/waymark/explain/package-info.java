/**
 * One answer without any server: reads events from a file and prints the answer of the contract.
 *
 * <p>What the law says is derived by {@code uk.waymark.statute}; here are only the command line,
 * the mapping of events to facts and the words of the answer.
 */
@NullMarked
package uk.waymark.explain;

import org.jspecify.annotations.NullMarked;
