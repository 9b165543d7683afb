/** How young people come into care, live in it and leave it: one class for each kind of history. */
@NullMarked
package uk.waymark.casesystem.life.care;

import org.jspecify.annotations.NullMarked;
