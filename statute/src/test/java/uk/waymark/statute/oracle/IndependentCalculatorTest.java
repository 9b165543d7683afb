package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.people.HowMany;

/**
 * The rules against a calculator that walks day by day, on random lives. The first seed is printed
 * and can be set with {@code -Dwaymark.seed=}; a failure shows the smallest life that still fails.
 */
class IndependentCalculatorTest {
  private static final long FIRST_SEED = Long.getLong("waymark.seed", 20_260_401L);

  @Test
  void the_rules_agree_with_walking_day_by_day() {
    agree(HowMany.lives(20_000));
  }

  @Tag("long")
  @Test
  void the_rules_agree_with_walking_day_by_day_on_a_million_lives() {
    agree(1_000_000);
  }

  private static void agree(int lives) {
    System.out.println(lives + " random lives from seed " + FIRST_SEED);
    var wrong = new AtomicReference<Long>();
    LongStream.range(FIRST_SEED, FIRST_SEED + lives)
        .parallel()
        .filter(seed -> wrong.get() == null && !Comparison.of(Lives.of(seed)).isEmpty())
        .findAny()
        .ifPresent(wrong::set);
    assertThat(wrong.get()).as(() -> described(wrong.get())).isNull();
  }

  private static String described(long seed) {
    var all = Lives.of(seed);
    var kind = kind(Comparison.of(all));
    List<Recorded> least =
        Shrunk.from(all, life -> Comparison.of(life).stream().anyMatch(d -> d.startsWith(kind)));
    return "seed " + seed + Shrunk.words(least) + "\n" + String.join("\n", Comparison.of(least));
  }

  private static String kind(List<String> differences) {
    return differences.getFirst().lines().findFirst().orElseThrow() + "\n";
  }
}
