/** Tests of the files that dated law is read from. */
@NullMarked
package uk.waymark.statute.data;

import org.jspecify.annotations.NullMarked;
