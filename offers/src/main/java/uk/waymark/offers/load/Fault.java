package uk.waymark.offers.load;

import java.util.Comparator;

/**
 * What is wrong with a pack.
 *
 * @param place where
 * @param reason what, and how to mend it, in plain sentences
 */
public record Fault(Place place, String reason) {
  /** By file, then line; faults of one line keep no order of their own but their words. */
  public static final Comparator<Fault> IN_ORDER =
      Comparator.comparing((Fault fault) -> fault.place().file())
          .thenComparing(fault -> fault.place().line())
          .thenComparing(Fault::reason);

  /** As a command prints it: {@code FILE:LINE: reason}. */
  public String words() {
    return place.file() + ":" + place.line() + ": " + reason;
  }
}
