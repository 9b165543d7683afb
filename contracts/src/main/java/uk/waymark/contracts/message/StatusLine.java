package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One interval of the life course with one status.
 *
 * @param status a status of the law, never none
 * @param from first day
 * @param to first day after it; null where no end is known
 * @param derivedStatus what the law alone gives, where a person's decision stands instead; else
 *     null
 * @param confirmation what a person must confirm; null if nothing
 * @param because why
 */
public record StatusLine(
    String status,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String derivedStatus,
    @Nullable ConfirmationLine confirmation,
    List<BecauseLine> because) {
  public StatusLine {
    because = List.copyOf(because);
  }
}
