/** Tests of reading the yearly return. */
@NullMarked
package uk.waymark.intake.ssda903;

import org.jspecify.annotations.NullMarked;
