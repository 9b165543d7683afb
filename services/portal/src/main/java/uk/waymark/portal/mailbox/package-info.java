/** The mailbox of the demo: what alerts has sent, read from the folder the mail drop writes. */
@NullMarked
package uk.waymark.portal.mailbox;

import org.jspecify.annotations.NullMarked;
