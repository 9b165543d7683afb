/**
 * What would change an answer: the next day on which it changes by itself, and the events or
 * missing facts that would change it, found by really deriving with them. Only worked out when an
 * explanation is asked for; nothing here decides what the law says.
 */
@NullMarked
package uk.waymark.statute.change;

import org.jspecify.annotations.NullMarked;
