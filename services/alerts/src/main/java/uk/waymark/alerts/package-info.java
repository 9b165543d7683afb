/**
 * Tells personal advisers and teams, once, of what is overdue and what falls due.
 *
 * <p>The way of an alert: {@link uk.waymark.alerts.held} keeps what the duty topics say, {@link
 * uk.waymark.alerts.stage} and {@link uk.waymark.alerts.receiver} say what should be told to whom
 * on a day, {@link uk.waymark.alerts.ledger} remembers what was raised, sent and stopped, {@link
 * uk.waymark.alerts.run} decides when, {@link uk.waymark.alerts.mail} sends. It is described in
 * docs/alerts.md.
 */
@NullMarked
package uk.waymark.alerts;

import org.jspecify.annotations.NullMarked;
