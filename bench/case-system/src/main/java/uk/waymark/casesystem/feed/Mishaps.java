package uk.waymark.casesystem.feed;

/**
 * How often a case system is late, wrong or repeats itself. Each is a share of the events, 0 to 1.
 *
 * @param corrected entered wrongly first and corrected days or months later
 * @param retracted entered on the wrong file and taken out again
 * @param repeated sent twice
 * @param late entered weeks or months after it happened
 * @param outOfOrder sent after events recorded later
 */
public record Mishaps(
    double corrected, double retracted, double repeated, double late, double outOfOrder) {
  /** Refuses shares outside 0 to 1. */
  public Mishaps {
    for (double share : new double[] {corrected, retracted, repeated, late, outOfOrder}) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("A share must be from 0 to 1, not " + share);
      }
    }
  }

  /** What we take for ordinary; no source, chosen so that a small council shows each. */
  public static Mishaps ordinary() {
    return new Mishaps(0.025, 0.006, 0.02, 0.05, 0.03);
  }

  /** A case system without fault. */
  public static Mishaps none() {
    return new Mishaps(0, 0, 0, 0, 0);
  }
}
