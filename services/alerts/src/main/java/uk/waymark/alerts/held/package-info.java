/** What the duty and staff topics say, kept so that a day's alerts can be made from it. */
@NullMarked
package uk.waymark.alerts.held;

import org.jspecify.annotations.NullMarked;
