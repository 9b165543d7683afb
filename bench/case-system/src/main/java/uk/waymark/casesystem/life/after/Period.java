package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.casesystem.life.Story;

/**
 * The time for which a council plans for a young person: from being eligible to 21, or until living
 * settled with family.
 *
 * @param from first day
 * @param to first day after it, perhaps in the future
 */
record Period(LocalDate from, LocalDate to) {
  private static final int SUPPORTED_UNTIL = 21;

  static Optional<Period> of(Story story) {
    return story
        .plannedForFrom()
        .map(
            from ->
                new Period(
                    from,
                    story
                        .last("status-confirmed", story.today())
                        .map(confirmed -> confirmed.on())
                        .orElse(story.turns(SUPPORTED_UNTIL))));
  }
}
