package uk.waymark.entitlements.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferStepLine;

/**
 * What changes among the offers of one person.
 *
 * @param gone which are taken out, if they are there
 * @param lines which are put in, in order
 */
record OfferChange(Set<Key> gone, List<Line> lines) {
  OfferChange {
    gone = Set.copyOf(gone);
    lines = lines.stream().sorted(Comparator.comparing(Line::key)).toList();
  }

  /** By what an offer is told from others and in which order they stand. */
  record Key(String pack, String id) implements Comparable<Key> {
    private static final Comparator<Key> IN_ORDER =
        Comparator.comparing(Key::pack).thenComparing(Key::id);

    @Override
    public int compareTo(Key other) {
      return IN_ORDER.compare(this, other);
    }
  }

  /**
   * An offer with steps of its own.
   *
   * @param line its spans name steps by their place here
   * @param steps each once, in the order in which they are first named
   */
  record Line(OfferLine line, List<OfferStepLine> steps) {
    Line {
      steps = List.copyOf(steps);
    }

    Key key() {
      return new Key(line.pack(), line.id());
    }
  }
}
