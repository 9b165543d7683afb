/** Tests of the local stack: they start the real parts on free ports. */
@NullMarked
package uk.waymark.local;

import org.jspecify.annotations.NullMarked;
