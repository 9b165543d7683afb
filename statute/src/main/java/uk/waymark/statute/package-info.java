@NullMarked
package uk.waymark.statute;

import org.jspecify.annotations.NullMarked;
