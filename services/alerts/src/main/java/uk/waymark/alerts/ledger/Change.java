package uk.waymark.alerts.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an alert becomes.
 *
 * @param key which alert
 * @param state its new state
 * @param reason why it is stopped or its receiver missing; null otherwise
 * @param mailDay the day of the e-mail it is in; null while it is in none
 * @param about what the ledger is to say of its duty and receiver
 * @param news whether others are told of it on the topic: false if it only moved to another e-mail
 */
public record Change(
    AlertKey key,
    AlertState state,
    @Nullable String reason,
    @Nullable LocalDate mailDay,
    About about,
    boolean news) {}
