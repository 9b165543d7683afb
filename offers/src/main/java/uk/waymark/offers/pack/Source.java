package uk.waymark.offers.pack;

import java.net.URI;
import java.util.Optional;

/**
 * Where an offer is published.
 *
 * @param title title of the document or page
 * @param publisher who published it
 * @param period period or edition that the document speaks of, such as {@code 2024-27}
 * @param page the place in it, such as a page or a section
 * @param link where it can be read, if it is on the web
 */
public record Source(
    String title, String publisher, String period, Optional<String> page, Optional<URI> link) {
  /**
   * Checks that the source can be found again.
   *
   * @throws IllegalArgumentException if title, publisher or period is blank
   */
  public Source {
    if (title.isBlank() || publisher.isBlank() || period.isBlank()) {
      throw new IllegalArgumentException(
          "A source needs a title, a publisher and the period or edition it speaks of");
    }
  }

  /** As a reader cites it, such as "Local Offer (Example Council, 2026-27), page 4". */
  public String words() {
    return title
        + " ("
        + publisher
        + ", "
        + period
        + ")"
        + page.map(place -> ", " + place).orElse("");
  }
}
