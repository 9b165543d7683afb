package uk.waymark.casesystem.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.waymark.casesystem.life.Fact;

/**
 * One fact as entered into the case system and sent.
 *
 * @param id of the event, unique in its source
 * @param fact what was entered, perhaps wrongly
 * @param happenedAt the moment, which for a fact known by its day only is the day's first moment
 * @param dated whether the event carries {@code effectiveDate}, or only its moment tells the day
 * @param recordedAt when it was entered
 * @param sentAt when it was sent, which decides its place in the stream
 * @param corrects id of the entry that this replaces
 * @param trace a {@code traceparent}, which a message sent again may carry anew
 */
public record Entry(
    String id,
    Fact fact,
    Instant happenedAt,
    boolean dated,
    Instant recordedAt,
    Instant sentAt,
    @Nullable String corrects,
    @Nullable String trace) {
  Entry correcting(String wrongId) {
    return new Entry(id, fact, happenedAt, dated, recordedAt, sentAt, wrongId, trace);
  }

  Entry sentAgain(Instant again, @Nullable String newTrace) {
    return new Entry(id, fact, happenedAt, dated, recordedAt, again, corrects, newTrace);
  }
}
