/**
 * {@code POST /erasures}: a person's file closed for ever and everything of it deleted, here at
 * once and in the other services by person-erased and tombstones.
 */
@NullMarked
package uk.waymark.intake.erasure;

import org.jspecify.annotations.NullMarked;
