package uk.waymark.statute.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.HowMany;

/** Records that can't be right: a doubt that names the event, never an exception. */
class ImpossibleRecordsTest {
  private static final LocalDate BORN = LocalDate.of(2008, 5, 6);
  private static final long FIRST_SEED = Long.getLong("waymark.seed", 77_000L);

  @Test
  void random_rubbish_never_throws() {
    System.out.println("5000 impossible records from seed " + FIRST_SEED);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HowMany.lives(5_000); seed++) {
      var record = rubbish(new SplittableRandom(seed), seed);
      assertThatCode(() -> derived(record))
          .as("seed %s %s", seed, record)
          .doesNotThrowAnyException();
    }
  }

  /** Two lives thrown together, on days from year 1 to 9999, some taken out or corrected. */
  private static List<Recorded> rubbish(RandomGenerator random, long seed) {
    var life = new Notebook(random, BORN);
    if (!life.oneIn(20)) {
      life.on(BORN, new PersonRegistered(day(random), Evidence.CLAIMED));
    }
    for (var event : Lives.of(seed)) {
      if (!life.oneIn(3)) {
        life.on(life.oneIn(4) ? day(random) : event.on(), event.what());
      }
    }
    for (var event : life.events()) {
      if (life.oneIn(12)) {
        life.late(day(random), 1, Optional.of(event.id()), event.what());
      }
      if (life.oneIn(20)) {
        life.late(BORN, 1, Optional.empty(), new Happening.EventRetracted(event.id()));
      }
    }
    return life.events();
  }

  private static LocalDate day(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> LocalDate.of(1, 1, 1);
      case 1 -> LocalDate.of(9999, 12, 31);
      case 2 -> LocalDate.of(1 + random.nextInt(9999), 2, 28).plusDays(1);
      default -> LocalDate.of(1990 + random.nextInt(50), 1 + random.nextInt(12), 29 - 1);
    };
  }

  @Test
  void care_that_ends_before_it_starts_is_named() {
    named("end-before-start", "e2", ended("2024-01-01"), started("2024-06-01"));
  }

  @Test
  void an_end_without_a_start_is_named() {
    named("end-without-start", "e2", ended("2025-01-01"));
  }

  @Test
  void spells_that_overlap_are_named() {
    named("overlapping-spells", "e3", started("2024-01-01"), started("2024-03-01"));
  }

  @Test
  void care_that_starts_before_birth_is_named() {
    assertThat(derived(record(started("2001-01-01"))).findings())
        .anyMatch(finding -> finding.event().equals(Optional.of("e2")));
  }

  @Test
  void care_that_starts_in_the_year_9999_is_named() {
    assertThat(derived(record(started("9999-12-31"))).findings())
        .anyMatch(finding -> finding.event().equals(Optional.of("e2")));
  }

  @Test
  void care_that_starts_in_the_year_1_is_named() {
    assertThat(derived(record(started("0001-01-01"))).findings())
        .anyMatch(finding -> finding.event().equals(Optional.of("e2")));
  }

  private static void named(String code, String event, Entry... entries) {
    assertThat(derived(record(entries)).findings())
        .anyMatch(
            finding -> finding.code().equals(code) && finding.event().equals(Optional.of(event)));
  }

  private record Entry(LocalDate on, Happening what) {}

  private static Entry started(String day) {
    return new Entry(
        LocalDate.parse(day), new CareStarted(LegalBasis.SECTION_20, Optional.empty()));
  }

  private static Entry ended(String day) {
    return new Entry(LocalDate.parse(day), new CareEnded(CareEndReason.OTHER));
  }

  private static List<Recorded> record(Entry... entries) {
    var life = new Notebook(new SplittableRandom(1), BORN);
    life.on(BORN, new PersonRegistered(BORN, Evidence.DOCUMENTED));
    for (var entry : entries) {
      life.on(entry.on, entry.what);
    }
    return new ArrayList<>(life.events());
  }

  private static LifeCourse derived(List<Recorded> events) {
    return Statute.derive(History.of(events), Settings.defaults());
  }
}
