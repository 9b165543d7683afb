package uk.waymark.contracts.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was explained, claimed or paid.
 *
 * @param entitlementId id of a provision, such as ENT-SUHA, or of an offer
 * @param part the part of it that the event names, such as white-goods; null if none
 * @param what explained, claimed or paid
 * @param on the day
 * @param version the version of the offer, as the event gives it; null if it does not
 * @param amount pounds, as the event gives it; null if it does not
 * @param event id of the event
 */
public record LedgerLine(
    String entitlementId,
    @Nullable String part,
    String what,
    LocalDate on,
    @Nullable String version,
    @Nullable BigDecimal amount,
    String event) {}
