@NullMarked
package uk.waymark.readingage;

import org.jspecify.annotations.NullMarked;
