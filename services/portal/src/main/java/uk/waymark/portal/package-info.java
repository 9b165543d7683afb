@NullMarked
package uk.waymark.portal;

import org.jspecify.annotations.NullMarked;
