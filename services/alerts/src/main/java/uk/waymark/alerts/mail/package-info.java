/** The queue of e-mails, their words, and their way to the SMTP server. */
@NullMarked
package uk.waymark.alerts.mail;

import org.jspecify.annotations.NullMarked;
