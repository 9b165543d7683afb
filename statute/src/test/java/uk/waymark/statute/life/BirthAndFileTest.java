package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.day;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** The date of birth that counts, the days of the file, and circumstances as recorded. */
class BirthAndFileTest {
  @Test
  void the_best_evidenced_date_of_birth_counts_and_then_the_one_recorded_last() {
    var evidence =
        life(
            aYoungPerson()
                .registered("2009-01-01", Evidence.DOCUMENTED, "2024-01-01")
                .registered("2009-02-01", Evidence.CLAIMED, "2024-02-01"));
    var later =
        life(
            aYoungPerson()
                .registered("2009-02-01", Evidence.CLAIMED, "2024-02-01")
                .registered("2009-01-01", Evidence.CLAIMED, "2024-03-01"));

    assertThat(evidence.born()).isEqualTo("2009-01-01");
    assertThat(evidence.birth().date()).isEqualTo("2009-01-01");
    assertThat(evidence.birth().disputed()).isTrue();
    assertThat(evidence.birth().displaced()).as("nothing counted before it").isEmpty();
    assertThat(evidence.byDisplacedBirth()).isEmpty();
    assertThat(later.born()).isEqualTo("2009-01-01");
    assertThat(later.birth().displaced().map(each -> each.id())).contains("e1");
    assertThat(later.byDisplacedBirth().map(Life::born)).contains(day("2009-02-01"));
    assertThat(later.birth().recordedOn()).isEqualTo("2024-03-01");
  }

  @Test
  void the_same_date_of_birth_again_disputes_and_displaces_nothing() {
    var once = life(aYoungPerson().born("2009-01-01"));
    var twice =
        life(
            aYoungPerson()
                .registered("2009-01-01", Evidence.CLAIMED, "2024-01-01")
                .registered("2009-01-01", Evidence.DOCUMENTED, "2024-02-01"));

    assertThat(once.birth().disputed()).isFalse();
    assertThat(once.birth().displaced()).isEmpty();
    assertThat(twice.birth().disputed()).isFalse();
    assertThat(twice.birth().displaced()).isEmpty();
  }

  @Test
  void the_one_that_counted_just_before_is_displaced_and_not_one_recorded_with_it() {
    var moment = Instant.parse("2024-03-01T09:00:00Z");
    var born = new Happening.PersonRegistered(day("2009-01-01"), Evidence.CLAIMED);
    var better = new Happening.PersonRegistered(day("2009-02-01"), Evidence.DOCUMENTED);
    var together =
        aYoungPerson()
            .recorded(moment, day("2024-03-01"), born)
            .recorded(moment, day("2024-03-01"), better);
    var three =
        aYoungPerson()
            .registered("2008-01-01", Evidence.ASSESSED, "2024-01-01")
            .registered("2008-02-01", Evidence.CLAIMED, "2024-02-01")
            .registered("2008-03-01", Evidence.DOCUMENTED, "2024-03-01");

    assertThat(life(together).birth().displaced()).isEmpty();
    assertThat(life(together).birth().disputed()).isTrue();
    assertThat(life(three).byDisplacedBirth().map(Life::born))
        .as("the assessed one was better than the claimed one")
        .contains(day("2008-01-01"));
  }

  @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
  @CsvSource({
    "14, 16, 2022-03-01, 2024-03-01",
    "16, 18, 2024-03-01, 2026-03-01",
    "16, 21, 2024-03-01, 2029-03-01",
    "16, 25, 2024-03-01, 2033-03-01",
    "18, 21, 2026-03-01, 2029-03-01",
    "18, 25, 2026-03-01, 2033-03-01",
    "21, 25, 2029-03-01, 2033-03-01",
    "21, 24, 2029-03-01, 2032-03-01"
  })
  void ages_run_from_one_birthday_up_to_another(int from, int to, LocalDate first, LocalDate end) {
    var life = life(aYoungPerson().born("2008-03-01"));

    assertThat(life.ages(from, to).from()).isEqualTo(first);
    assertThat(life.ages(from, to).to()).isEqualTo(end);
    assertThat(life.birthday(from)).isEqualTo(first);
  }

  @Test
  void milestones_follow_the_reading_for_a_leap_day() {
    var person = aYoungPerson().born("2008-02-29");
    var other = Settings.defaults().with(Reading.J_LEAP, "28-february");

    assertThat(life(person).milestones())
        .containsEntry(14, day("2022-03-01"))
        .containsEntry(16, day("2024-02-29"))
        .hasSize(5);
    assertThat(Statute.life(person.history(), other).orElseThrow().milestones())
        .containsEntry(14, day("2022-02-28"))
        .containsEntry(16, day("2024-02-29"))
        .containsEntry(25, day("2033-02-28"));
  }

  @Test
  void the_earliest_event_that_tells_of_a_death_gives_its_day() {
    var person = aYoungPerson().born("2009-03-01").lookedAfterFrom("2024-01-10");
    var byEvent = life(person.on("2025-08-14", new PersonDied()));
    var byCare = life(person.leftCare("2025-08-12", CareEndReason.DIED));
    var later =
        life(
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfterFrom("2024-01-10")
                .on("2025-08-14", new PersonDied())
                .leftCare("2025-08-20", CareEndReason.DIED));

    assertThat(byEvent.diedOn()).contains(day("2025-08-14"));
    assertThat(byCare.diedOn()).contains(day("2025-08-12"));
    assertThat(later.diedOn()).contains(day("2025-08-14"));
    assertThat(byEvent.file()).isEqualTo(new Span(LocalDate.MIN, day("2025-08-14")));
    assertThat(life(aYoungPerson().born("2009-03-01").lookedAfter("2024-01-10", "2025-01-10")))
        .satisfies(life -> assertThat(life.diedOn()).isEmpty())
        .satisfies(life -> assertThat(life.file()).isEqualTo(Span.ALWAYS));
  }

  @Test
  void a_reorganisation_of_councils_ends_the_file_and_any_other_change_does_not() {
    var moved = new ResponsibleAuthorityChanged("E06000064", false);
    var reorganised = new ResponsibleAuthorityChanged("E06000064", true);
    var person = aYoungPerson().born("2004-03-01").on("2022-04-01", moved);

    assertThat(life(person).file()).isEqualTo(Span.ALWAYS);
    person.on("2024-04-01", reorganised).on("2023-04-01", reorganised);
    assertThat(life(person).file().to()).isEqualTo("2023-04-01");
    person.on("2023-03-31", new PersonDied());
    assertThat(life(person).file().to()).isEqualTo("2023-03-31");
    assertThat(life(person).here()).isEqualTo(Spans.of(new Span(LocalDate.MIN, day("2023-03-31"))));
  }

  @Test
  void a_circumstance_holds_from_its_day_until_it_is_said_not_to() {
    var person =
        aYoungPerson()
            .born("2009-03-01")
            .holds(Circumstance.SINGLE, "2025-01-01")
            .on("2025-03-01", recorded(false, Optional.empty()))
            .on("2025-04-01", recorded(true, Optional.of(day("2025-05-01"))))
            .on("2025-06-01", recorded(true, Optional.of(day("2025-09-01"))))
            .on("2025-07-01", recorded(true, Optional.of(day("2025-08-01"))));

    assertThat(life(person).circumstance(Circumstance.SINGLE).all())
        .containsExactly(
            new Span(day("2025-01-01"), day("2025-03-01")),
            new Span(day("2025-04-01"), day("2025-05-01")),
            new Span(day("2025-06-01"), day("2025-08-01")));
    assertThat(life(person).circumstance(Circumstance.FIRST_HOME).isEmpty()).isTrue();
  }

  @Test
  void a_circumstance_that_never_held_has_no_days() {
    var person =
        aYoungPerson().born("2009-03-01").on("2025-03-01", recorded(false, Optional.empty()));

    assertThat(life(person).circumstance(Circumstance.SINGLE).isEmpty()).isTrue();
    person.on("2025-04-01", recorded(true, Optional.of(day("2025-04-01"))));
    assertThat(life(person).circumstance(Circumstance.SINGLE).isEmpty()).isTrue();
  }

  private static CircumstanceRecorded recorded(boolean holds, Optional<LocalDate> until) {
    return new CircumstanceRecorded(Circumstance.SINGLE, holds, until);
  }

  @Test
  void decisions_and_confirmations_are_read_in_the_order_in_which_they_were_recorded() {
    var early = Instant.parse("2025-01-01T09:00:00Z");
    var decision = YoungPerson.decision(Status.RELEVANT, Optional.empty());
    var confirmed =
        new Happening.StatusConfirmed(Status.RELEVANT, day("2025-01-01"), Optional.empty(), true);
    var person =
        aYoungPerson()
            .born("2009-03-01")
            .recorded(early.plusSeconds(1), day("2025-02-01"), decision)
            .recorded(early, day("2025-03-01"), decision)
            .recorded(early.plusSeconds(1), day("2025-02-01"), confirmed)
            .recorded(early, day("2025-03-01"), confirmed);

    assertThat(life(person).determinations()).extracting(o -> o.id()).containsExactly("e3", "e2");
    assertThat(life(person).confirmations()).extracting(o -> o.id()).containsExactly("e5", "e4");
  }

  @Test
  void a_doubt_is_told_once_in_a_fixed_order() {
    var doubts = new Doubts();
    var event = aYoungPerson().born("2009-03-01").events().getFirst();

    assertThat(doubts.sorted()).isEmpty();
    doubts.of("b", "Second.");
    doubts.about(event, "b", "Third.");
    doubts.of("a", "First.");
    doubts.of("b", "Another second.");
    doubts.of("b", "Second.");

    assertThat(doubts.sorted())
        .extracting(each -> each.code() + " " + each.message())
        .containsExactly("a First.", "b Another second.", "b Second.", "b Third.");
  }

  @Test
  void asked_afresh_a_life_has_only_the_doubts_of_its_record() {
    var person = aYoungPerson().born("2009-03-01").leftCare("2025-01-01", CareEndReason.OTHER);
    var life = life(person);
    life.doubts().of("something", "Met while a rule was asked.");

    assertThat(life.afresh().doubts().sorted()).hasSize(2);
    assertThat(life(person).afresh().doubts().sorted())
        .extracting(each -> each.code())
        .containsExactly("end-without-start");
    assertThat(life(person).afresh().doubts().sorted()).isEqualTo(life(person).doubts().sorted());
  }
}
