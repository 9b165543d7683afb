package uk.waymark.alerts.http;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert as managers and operators see it: no names and no addresses.
 *
 * @param subject the authority's reference of the young person
 * @param dutyId one instance of a duty: rule and day opened
 * @param rule the rule's id
 * @param title the rule's title
 * @param due the last day on which the act is in time
 * @param dueBasis {@code number} or {@code at-once}
 * @param stage upcoming, due or overdue
 * @param recipient staff id of the receiver, or {@code team:} and the name of a team without a
 *     mailbox; null while no personal adviser is appointed
 * @param recipientKind adviser or team
 * @param adviser staff id of the personal adviser; null when none is appointed
 * @param team the personal adviser's team; null when none is known
 * @param state raised, sent, stopped or receiver-missing
 * @param reason why it was stopped or why the receiver is missing; null otherwise
 * @param mailDay the day of the e-mail it is in; null while it is in none
 * @param raisedAt when it came into the ledger
 * @param sentAt when the SMTP server accepted it; null if it has not
 */
public record AlertView(
    String subject,
    String dutyId,
    String rule,
    String title,
    LocalDate due,
    String dueBasis,
    String stage,
    @Nullable String recipient,
    String recipientKind,
    @Nullable String adviser,
    @Nullable String team,
    String state,
    @Nullable String reason,
    @Nullable LocalDate mailDay,
    Instant raisedAt,
    @Nullable Instant sentAt) {}
