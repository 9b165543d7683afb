/**
 * Every error a caller sees, as RFC 9457 problem details; no exception or payload ever reaches one.
 */
@NullMarked
package uk.waymark.kit.problem;

import org.jspecify.annotations.NullMarked;
