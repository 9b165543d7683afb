package uk.waymark.statute.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.entitlement.Entitled;

/** An answer about an entitlement as one number: the word, and whole pounds if it names a sum. */
final class Said {
  /** Not open today: whether it is yet to come, is over or never was is settled at the end. */
  static final int NOT_OPEN = Runs.NOTHING;

  /** Paid in full while not open: over if it is ever open, and never was if not. */
  static final int PAID = Runs.NOTHING + 1;

  /** Not open today, but it was, perhaps before the walk began. */
  static final int WAS_OPEN = Runs.NOTHING + 2;

  private static final int WORD = 1_000_000;
  private static final List<Entitled> WORDS = List.of(Entitled.values());

  private static final int UNKNOWN = of(Entitled.UNDETERMINED);

  private Said() {}

  static int of(Entitled word) {
    return of(word, 0);
  }

  static int of(Entitled word, int pounds) {
    return WORDS.indexOf(word) * WORD + pounds;
  }

  static Entitled word(int said) {
    return WORDS.get(said / WORD);
  }

  /** Whether it is there to have, or for a person to decide. */
  static boolean given(int said) {
    return said >= 0 && (word(said) == Entitled.YES || word(said) == Entitled.NEEDS_DECISION);
  }

  static String words(int said) {
    return words(word(said), Optional.of(said % WORD).filter(p -> p > 0).map(BigDecimal::valueOf));
  }

  static String words(Entitled word, Optional<BigDecimal> pounds) {
    return word.code()
        + pounds.map(sum -> " " + sum.stripTrailingZeros().toPlainString()).orElse("")
        + " ";
  }

  /**
   * Fills the days on which it is not open: not-yet while a known day on which it will be is still
   * to come; then ended if it was open before (to have, to wait for or to be decided), else no.
   *
   * @param unknownFromTheStart what is not known on the day it opens is not known before either
   */
  static Runs settled(Runs open, int from, int to, boolean unknownFromTheStart) {
    var all = open.all();
    var ever = all.stream().filter(run -> run.value() >= 0).toList();
    int paid = of(ever.isEmpty() ? Entitled.NO : Entitled.ENDED);
    var settled = new Runs();
    boolean was = false;
    int day = from;
    for (var run : all) {
      if (day < run.from()) {
        was = closed(settled, day, toCome(ever, day, unknownFromTheStart), was);
      }
      if (run.value() == WAS_OPEN) {
        was = closed(settled, run.from(), toCome(ever, run.from(), unknownFromTheStart), true);
      } else {
        settled.on(run.from(), run.value() == PAID ? paid : run.value());
        was |= run.value() != PAID && !(unknownFromTheStart && run.value() == UNKNOWN);
      }
      day = run.to();
    }
    if (day < to) {
      closed(settled, day, toCome(ever, day, unknownFromTheStart), was);
    }
    settled.close(to);
    return settled;
  }

  /** What is said while something is still to come; empty when nothing is. */
  private static Optional<Entitled> toCome(List<Runs.Run> ever, int day, boolean unknownBefore) {
    return ever.stream()
        .filter(run -> run.from() >= day)
        .findFirst()
        .map(
            next ->
                unknownBefore && next.value() == UNKNOWN
                    ? Entitled.UNDETERMINED
                    : Entitled.NOT_YET);
  }

  private static boolean closed(Runs settled, int day, Optional<Entitled> comes, boolean was) {
    settled.on(day, of(comes.orElse(was ? Entitled.ENDED : Entitled.NO)));
    return was || comes.equals(Optional.of(Entitled.NOT_YET));
  }
}
