package uk.waymark.contracts.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one offer over a span of days.
 *
 * @param from first day of the span; null for since ever
 * @param to first day after it; null for no end
 * @param version the version that stands on those days; null when none does
 * @param current left out for false: whether that version may be shown as current: it stands and is
 *     not past its review date
 * @param entitled yes, not-yet, ended, no, needs-decision or undetermined
 * @param amount pounds each time it comes, at most two decimals; null where there is no one sum
 * @param amountWords how much, in plain words; null where there is nothing to count
 * @param claimed pounds claimed so far; null where no account is kept
 * @param paid pounds paid so far, earlier versions included; null where no account is kept
 * @param left pounds that can still be had; null where no account is kept or a payment does not say
 *     how much
 * @param next pounds of the instalment that comes next; null where there are none
 * @param parts what is left of each sub-cap; left out when there are none
 * @param cash pounds of it that may be given in cash, never more than what is left; null where the
 *     pack does not say
 * @param availableFrom first day on which it can be had; null if not known
 * @param availableTo first day on which it no longer can; null if not known
 * @param waitingFor with not-yet: the date or event of life that is missing
 * @param whose with needs-decision: who must decide
 * @param missing with undetermined: the facts that are missing; left out when there are none
 * @param because why: places in {@link EntitlementsMessage#offerSteps}, from 0; many spans of many
 *     offers are as they are for the same reason
 */
public record OfferSpan(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String version,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean current,
    String entitled,
    @Nullable BigDecimal amount,
    @Nullable String amountWords,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal paid,
    @Nullable BigDecimal left,
    @Nullable BigDecimal next,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfferPartLine> parts,
    @Nullable BigDecimal cash,
    @Nullable LocalDate availableFrom,
    @Nullable LocalDate availableTo,
    @Nullable String waitingFor,
    @Nullable String whose,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> missing,
    List<Integer> because) {
  public OfferSpan {
    parts = parts == null ? List.of() : List.copyOf(parts);
    missing = missing == null ? List.of() : List.copyOf(missing);
    because = List.copyOf(because);
  }

  /** Whether the span holds that day. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
