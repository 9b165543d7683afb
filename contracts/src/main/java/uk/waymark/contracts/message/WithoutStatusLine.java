package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which no status holds.
 *
 * @param from first day; null where they have no start
 * @param to first day after them; null where no end is known
 * @param because why none holds
 */
public record WithoutStatusLine(
    @Nullable LocalDate from, @Nullable LocalDate to, List<BecauseLine> because) {
  public WithoutStatusLine {
    because = List.copyOf(because);
  }
}
