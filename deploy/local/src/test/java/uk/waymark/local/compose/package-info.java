/** Tests of the files for containers, which the build machine can't run. */
@NullMarked
package uk.waymark.local.compose;

import org.jspecify.annotations.NullMarked;
