package uk.waymark.casesystem.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time of being looked after.
 *
 * @param from first day
 * @param to first day no longer looked after, or null while it runs
 * @param counts false for short breaks, which do not add to the thirteen weeks
 */
public record Spell(LocalDate from, @Nullable LocalDate to, boolean counts) {
  /** The last day known plus one: the end, or the day given while it runs. */
  public LocalDate toOr(LocalDate day) {
    return to == null ? day : to;
  }
}
