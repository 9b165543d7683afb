package uk.waymark.contracts.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one entitlement over a span of days.
 *
 * @param from first day of the span; null for since ever
 * @param to first day after it; null for no end
 * @param entitled yes, not-yet, ended, no, needs-decision or undetermined
 * @param amount pounds, at most two decimals; null where there is none
 * @param availableFrom first day on which it can be had; null if not known
 * @param availableTo first day on which it no longer can; null if not known
 * @param waitingFor with not-yet: the date or event of life that is missing
 * @param whose with needs-decision: who must decide
 * @param missing with undetermined: the facts that are missing
 * @param because why
 */
public record EntitlementSpan(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String entitled,
    @Nullable BigDecimal amount,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    @Nullable String waitingFor,
    @Nullable String whose,
    List<String> missing,
    List<BecauseLine> because) {
  public EntitlementSpan {
    missing = List.copyOf(missing);
    because = List.copyOf(because);
  }

  /** Whether the span holds that day. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
