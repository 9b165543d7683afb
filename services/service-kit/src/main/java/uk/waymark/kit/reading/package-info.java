/**
 * Reading for HTTP callers: as the reader role, one authority a transaction, under row-level
 * security.
 */
@NullMarked
package uk.waymark.kit.reading;

import org.jspecify.annotations.NullMarked;
