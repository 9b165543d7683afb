@NullMarked
package uk.waymark.alerts;

import org.jspecify.annotations.NullMarked;
