/**
 * What a rule found and why: the steps of an explanation, the facts read, and doubts for a person
 * to settle.
 */
@NullMarked
package uk.waymark.statute.finding;

import org.jspecify.annotations.NullMarked;
