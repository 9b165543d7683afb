@NullMarked
package uk.waymark.kit;

import org.jspecify.annotations.NullMarked;
