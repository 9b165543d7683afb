package uk.waymark.contracts.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A secondary flag over a span of days.
 *
 * @param flag support-active, qualifying-by-section-24 or education-help-to-25
 * @param from first day
 * @param to first day after it; null where no end is known
 */
public record FlagLine(String flag, LocalDate from, @Nullable LocalDate to) {}
