package uk.waymark.offers.answer;

/** How a condition stands on a day; in an "any of" the earlier one wins. */
enum Verdict {
  MET,
  /** A named fact is missing. */
  UNKNOWN,
  /** A person must decide. */
  DECISION,
  /** An event of life that may still come has not happened. */
  AWAITED,
  /** Not met, by age, status or anything else that nobody waits for. */
  NOT_MET;

  /** What comes of both: not met before unknown, unknown before awaited, awaited before decided. */
  Verdict and(Verdict other) {
    return rankInAll() <= other.rankInAll() ? this : other;
  }

  /** What comes of either. */
  Verdict or(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The opposite; what is awaited is not so now. */
  Verdict not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET, AWAITED -> MET;
      case UNKNOWN, DECISION -> this;
    };
  }

  private int rankInAll() {
    return switch (this) {
      case NOT_MET -> 0;
      case UNKNOWN -> 1;
      case AWAITED -> 2;
      case DECISION -> 3;
      case MET -> 4;
    };
  }
}
