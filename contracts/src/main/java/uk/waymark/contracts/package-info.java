@NullMarked
package uk.waymark.contracts;

import org.jspecify.annotations.NullMarked;
