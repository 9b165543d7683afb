/**
 * What happened to one young person, typed: the events the law reads, and the history they make. No
 * JSON enters.
 */
@NullMarked
package uk.waymark.statute.facts;

import org.jspecify.annotations.NullMarked;
