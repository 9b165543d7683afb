package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;

/** A thousand orders of arrival, with duplicates, give one and the same answer. */
class ShuffledArrivalTest {
  private static final int ORDERS = HowMany.lives(1_000);
  private static final int RICH = 25;

  @ParameterizedTest(name = "from seed {0}")
  @ValueSource(longs = {1, 1_001, 2_001})
  void a_rich_life_has_one_answer_in_whatever_order_it_arrives(long from) {
    long seed = from;
    while (Lives.of(seed).size() < RICH) {
      seed++;
    }
    oneAnswer(Lives.of(seed), seed);
  }

  @ParameterizedTest(name = "from seed {0}")
  @ValueSource(longs = {3_001, 4_001})
  void so_has_a_record_that_contradicts_itself(long seed) {
    oneAnswer(RandomLives.anything(new Random(seed)).events(), seed);
  }

  private static void oneAnswer(Iterable<Recorded> life, long seed) {
    var events = new ArrayList<Recorded>();
    life.forEach(events::add);
    var expected = hash(derived(events));
    var random = new Random(seed);
    for (int turn = 0; turn < ORDERS; turn++) {
      var arrived = new ArrayList<>(events);
      arrived.addAll(events.subList(0, random.nextInt(events.size())));
      Collections.shuffle(arrived, random);

      assertThat(hash(derived(arrived))).as("seed %s, turn %s", seed, turn).isEqualTo(expected);
    }
  }

  private static LifeCourse derived(List<Recorded> events) {
    return Statute.derive(History.of(events), Settings.defaults());
  }

  /** Of everything the answer says, in its order; milestones are a map, so by age. */
  private static int hash(LifeCourse course) {
    return (course.missing()
            + course.statusIntervals().toString()
            + course.lookedAfter()
            + course.flags()
            + course.duties()
            + course.entitlements()
            + course.findings()
            + new TreeMap<>(course.milestones())
            + course.diedOn()
            + course.confirmations()
            + course.without())
        .hashCode();
  }
}
