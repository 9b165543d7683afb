@NullMarked
package uk.waymark.bench;

import org.jspecify.annotations.NullMarked;
