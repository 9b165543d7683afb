/** Reading compacted topics into a read model: only what is newer counts, a tombstone erases. */
@NullMarked
package uk.waymark.kit.compacted;

import org.jspecify.annotations.NullMarked;
