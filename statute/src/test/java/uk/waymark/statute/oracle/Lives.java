package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Recorded;

/** Believable and nasty lives, one for each seed. */
final class Lives {
  private static final LocalDate FIRST = LocalDate.of(1988, 1, 1);
  private static final int BIRTH_DAYS = 24 * 365;

  private Lives() {}

  /** Leaves out the last events until the record can be true. */
  private static List<Recorded> sensible(List<Recorded> events) {
    var left = events;
    while (!Sensible.holds(left)) {
      left = left.subList(0, left.size() - 1);
    }
    return left;
  }

  static List<Recorded> of(long seed) {
    var random = new SplittableRandom(seed);
    var born =
        random.nextInt(15) == 0
            ? LocalDate.of(1988 + 4 * random.nextInt(6), 2, 29)
            : FIRST.plusDays(random.nextInt(BIRTH_DAYS));
    var life = new Notebook(random, born);
    life.on(born, new PersonRegistered(born, Evidence.DOCUMENTED));
    var left = new CareStory(life).write();
    var others = new OtherStories(life);
    if (life.oneIn(8)) {
      others.elsewhere();
    }
    new SupportStory(life).write(left);
    if (life.oneIn(2)) {
      others.study();
    }
    new RightsStory(life).write();
    new EverydayStory(life).write();
    if (life.oneIn(15)) {
      others.end();
    }
    if (life.oneIn(25)) {
      others.mistakes();
    }
    return sensible(life.events());
  }
}
