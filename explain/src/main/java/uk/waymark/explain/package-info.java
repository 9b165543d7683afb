@NullMarked
package uk.waymark.explain;

import org.jspecify.annotations.NullMarked;
