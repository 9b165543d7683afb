package uk.waymark.contracts.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a personal adviser.
 *
 * @param adviserId the adviser's id in the staff list
 * @param team the adviser's team; null if not recorded
 * @param from first day
 * @param to first day after it; null while it lasts
 */
public record AdviserLine(
    String adviserId, @Nullable String team, LocalDate from, @Nullable LocalDate to) {}
