/**
 * How a case system writes lives down as CloudEvents: office hours, late entries, mistakes and
 * their corrections, entries on the wrong file and their retraction, messages sent twice or out of
 * order.
 */
@NullMarked
package uk.waymark.casesystem.feed;

import org.jspecify.annotations.NullMarked;
