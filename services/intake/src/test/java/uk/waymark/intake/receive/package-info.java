/** Tests of taking events over HTTP. */
@NullMarked
package uk.waymark.intake.receive;

import org.jspecify.annotations.NullMarked;
