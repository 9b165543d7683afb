/** Large JSON values as they lie in a table: packed, because PostgreSQL packs them far slower. */
@NullMarked
package uk.waymark.kit.packed;

import org.jspecify.annotations.NullMarked;
