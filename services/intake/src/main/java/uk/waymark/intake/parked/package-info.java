/** What was parked, for those who run the installation: listed, read, settled, and then deleted. */
@NullMarked
package uk.waymark.intake.parked;

import org.jspecify.annotations.NullMarked;
