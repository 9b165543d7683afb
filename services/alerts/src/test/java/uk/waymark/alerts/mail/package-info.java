/** Tests of sending, with a crash in the middle. */
@NullMarked
package uk.waymark.alerts.mail;

import org.jspecify.annotations.NullMarked;
