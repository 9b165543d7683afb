/** Tests of who is told. */
@NullMarked
package uk.waymark.alerts.receiver;

import org.jspecify.annotations.NullMarked;
