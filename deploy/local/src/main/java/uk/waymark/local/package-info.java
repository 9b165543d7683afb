@NullMarked
package uk.waymark.local;

import org.jspecify.annotations.NullMarked;
