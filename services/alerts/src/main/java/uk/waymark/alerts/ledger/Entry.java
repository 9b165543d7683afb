package uk.waymark.alerts.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert as the ledger has it.
 *
 * @param key what is told once
 * @param state where it stands
 * @param reason why it was stopped or why the receiver is missing; null otherwise
 * @param mailDay the day of the e-mail it is in or was last in; null if it was never in one
 * @param sentAt when the SMTP server accepted it; null if it never was
 * @param about what the ledger says of the duty and its receiver
 */
public record Entry(
    AlertKey key,
    AlertState state,
    @Nullable String reason,
    @Nullable LocalDate mailDay,
    @Nullable Instant sentAt,
    About about) {}
