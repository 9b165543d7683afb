@NullMarked
package uk.waymark.plandeadlines;

import org.jspecify.annotations.NullMarked;
