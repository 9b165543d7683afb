/** What managers and operators may ask. */
@NullMarked
package uk.waymark.alerts.http;

import org.jspecify.annotations.NullMarked;
