package uk.waymark.statute.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * One event as it was recorded.
 *
 * @param source who recorded it; together with {@code id} unique for ever
 * @param id the event's id
 * @param recordedAt when the source recorded it: the "known at" axis
 * @param corrects the id of an event of the same source that this one replaces
 * @param on the civil day (Europe/London) on which it happened
 * @param what what happened
 */
public record Recorded(
    String source,
    String id,
    Instant recordedAt,
    Optional<String> corrects,
    LocalDate on,
    Happening what) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Order in a chain of corrections: the last one counts. Ids compare by code point. */
  static final Comparator<Recorded> LAST_COUNTS =
      Comparator.comparing(Recorded::recordedAt).thenComparing(Recorded::id, Recorded::codePoints);

  /** Order of a life: by day, what ends before what starts, then as recorded. */
  static final Comparator<Recorded> IN_LIFE =
      Comparator.comparing(Recorded::on)
          .thenComparing(event -> event.what().ending() ? 0 : 1)
          .thenComparing(LAST_COUNTS)
          .thenComparing(Recorded::source);

  /** An event that corrects nothing. */
  public static Recorded of(
      String source, String id, Instant recordedAt, LocalDate on, Happening what) {
    return new Recorded(source, id, recordedAt, Optional.empty(), on, what);
  }

  /** The day (Europe/London) on which it was recorded. */
  public LocalDate recordedOn() {
    return LocalDate.ofInstant(recordedAt, LONDON);
  }

  private static int codePoints(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return Integer.compare(one.codePointAt(i), other.codePointAt(i));
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
