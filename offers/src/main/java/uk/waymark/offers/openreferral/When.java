package uk.waymark.offers.openreferral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import uk.waymark.offers.pack.EntryVersion;

/**
 * For when a pack is written out.
 *
 * @param day the day on which services are active or not
 * @param changed when the pack that is written was last changed
 */
public record When(LocalDate day, Instant changed) {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

  /** When the pack changed, as the profile writes it. */
  public String lastModified() {
    return MILLISECONDS.format(changed);
  }

  /** When a version last changed: with the pack, or when a day came that changed its status. */
  String lastModified(EntryVersion version) {
    var latest =
        Stream.of(version.valid().from(), version.valid().to(), version.reviewBy().plusDays(1))
            .filter(each -> !each.isAfter(day))
            .map(each -> each.atStartOfDay(LONDON).toInstant())
            .reduce(changed, (one, other) -> one.isAfter(other) ? one : other);
    return MILLISECONDS.format(latest);
  }
}
