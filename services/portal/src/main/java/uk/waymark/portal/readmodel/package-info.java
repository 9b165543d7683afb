/**
 * What the compacted topics said, in the portal's own tables: whole messages for a person's page,
 * and rows for the list.
 *
 * <p>A message counts when its revision is newer than the one held; a tombstone deletes. Everything
 * here can be thrown away and read again from the topics.
 */
@NullMarked
package uk.waymark.portal.readmodel;

import org.jspecify.annotations.NullMarked;
