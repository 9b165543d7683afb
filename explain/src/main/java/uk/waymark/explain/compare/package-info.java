/**
 * The command {@code waymark compare}: two readings of the law side by side over the events of many
 * people, and who would be answered differently. It answers by the same derivation as explain.
 */
@NullMarked
package uk.waymark.explain.compare;

import org.jspecify.annotations.NullMarked;
