@NullMarked
package uk.waymark.intake;

import org.jspecify.annotations.NullMarked;
