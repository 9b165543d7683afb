/** Tests of what an erasure finds. */
@NullMarked
package uk.waymark.intake.erasure;

import org.jspecify.annotations.NullMarked;
