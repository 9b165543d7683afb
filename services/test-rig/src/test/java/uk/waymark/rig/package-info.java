/** Tests of the test rig. */
@NullMarked
package uk.waymark.rig;

import org.jspecify.annotations.NullMarked;
