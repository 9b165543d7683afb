/**
 * What the compacted topics carry: one message a person, with a revision.
 *
 * <p>The records are JSON as they stand (see {@code Json.mapper()}): dates in ISO form, absent
 * optional fields left out. Nothing here depends on today's date.
 */
@NullMarked
package uk.waymark.contracts.message;

import org.jspecify.annotations.NullMarked;
