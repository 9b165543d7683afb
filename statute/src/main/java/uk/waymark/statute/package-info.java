/**
 * The law: facts and a day to status, duties and entitlements, each with its citation.
 *
 * <p>{@link uk.waymark.statute.Statute#derive} turns a {@link uk.waymark.statute.facts.History}
 * (the set of events known about one young person) into a {@link uk.waymark.statute.LifeCourse}
 * (every status, duty and entitlement, past and to come). "As at" is then only a filter by date.
 *
 * <p>What may not enter: a clock, a framework, JSON, a database, a null, a network. The only input
 * besides the arguments is the module's own resources (the dated rates).
 */
@NullMarked
package uk.waymark.statute;

import org.jspecify.annotations.NullMarked;
