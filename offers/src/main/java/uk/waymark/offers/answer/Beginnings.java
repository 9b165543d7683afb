package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.waymark.offers.amount.Begins;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.life.Life;

/** The days on which something of a life begins a time. */
record Beginnings(Life life) {
  /** In order; claims and payments of every entitlement, as the life does not ask of which. */
  Stream<LocalDate> of(Begins begins) {
    return life.history().events().stream()
        .filter(event -> event.what().type().equals(begins.word()))
        .filter(event -> !isSameHome(event.what()))
        .map(event -> event.on());
  }

  /** Whether only the kind of a home changes: as in the law, that is no move. */
  private static boolean isSameHome(Happening what) {
    return what instanceof Happening.HomeChanged(_, var same, _, _) && same.orElse(false);
  }
}
