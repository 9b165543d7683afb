@NullMarked
package uk.waymark.adviserduties;

import org.jspecify.annotations.NullMarked;
