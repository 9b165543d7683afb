/**
 * What systems say to each other: topics, keys, headers, authorities, and how JSON is read.
 *
 * <p>No law and no framework enters here.
 */
@NullMarked
package uk.waymark.contracts;

import org.jspecify.annotations.NullMarked;
