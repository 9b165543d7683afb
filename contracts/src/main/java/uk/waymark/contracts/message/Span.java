package uk.waymark.contracts.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days.
 *
 * @param from first day
 * @param to first day after it; null where no end is known
 */
public record Span(LocalDate from, @Nullable LocalDate to) {}
