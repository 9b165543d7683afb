package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.Statute;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.OnlyAfter;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StatusRules;

/**
 * A rule gives nothing and raises no doubt without what it names, so that it need not be asked:
 * tried on lives as they happen, and on events in any mixture, possible or not.
 */
class OnlyAfterTest {
  private static final int LIVES = 3000;

  /** Asked anew by each run, so that tests of changed code see what a rule says then. */
  private final List<Asked> rules = rules();

  private final Set<String> leftOut = new TreeSet<>();
  private final Set<String> gave = new TreeSet<>();

  /** A rule that names types of event, and what it gives when it is asked all the same. */
  private record Asked(String id, EventTypes types, Function<StatusCourse, List<?>> gives) {
    boolean mayApply(StatusCourse course) {
      return new OnlyAfter<>(this, types).mayApply(course.life().occurred());
    }
  }

  private static List<Asked> rules() {
    var all = new ArrayList<Asked>();
    for (var rule : StatusRules.GIVING) {
      all.add(new Asked(rule.provision().id(), rule.onlyAfter(), rule::claims));
    }
    for (var rule : DutyRules.ALL) {
      all.add(new Asked(rule.provision().id(), rule.onlyAfter(), rule::duties));
    }
    return all.stream().filter(rule -> !rule.types().isEmpty()).toList();
  }

  @Test
  void a_rule_that_need_not_be_asked_gives_nothing_and_raises_no_doubt() {
    int lives = HowMany.lives(LIVES);
    for (int seed = 0; seed < lives; seed++) {
      check(Lives.of(seed), "seed " + seed);
      check(RandomLives.anything(new SplittableRandom(seed)).events(), "anything, seed " + seed);
    }
    if (lives == LIVES) {
      var all = rules.stream().map(Asked::id).toList();
      assertThat(leftOut).as("rules that were left out").containsAll(all);
      assertThat(gave).as("rules that gave something").containsAll(all);
    } else {
      assertThat(leftOut).isNotEmpty();
    }
  }

  private void check(List<Recorded> events, String as) {
    var life = Statute.known(History.of(events), Settings.defaults()).life();
    if (life.isEmpty()) {
      return;
    }
    var course = StatusCourse.lawful(life.get());
    course.held(); // every status is worked out, and its doubts are raised
    for (var rule : rules) {
      var doubts = life.get().doubts().sorted();
      var given = rule.gives().apply(course);
      if (rule.mayApply(course)) {
        if (!given.isEmpty()) {
          gave.add(rule.id());
        }
      } else {
        leftOut.add(rule.id());
        assertThat(given).as("%s, %s", as, rule.id()).isEmpty();
        assertThat(life.get().doubts().sorted()).as("%s, %s", as, rule.id()).isEqualTo(doubts);
      }
    }
  }
}
