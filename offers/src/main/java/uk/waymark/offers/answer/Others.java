package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.waymark.offers.answer.Standing.First;

/** How the entitlements that come before an offer stand: the law's and those of the same pack. */
interface Others {
  /** The days on which one of them changes. */
  Stream<LocalDate> changes(String id);

  /** How one of them stands on a day; undetermined when nothing is known of it. */
  First on(String id, LocalDate day);
}
