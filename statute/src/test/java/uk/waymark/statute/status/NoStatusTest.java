package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.HowMany;
import uk.waymark.statute.people.RandomLives;
import uk.waymark.statute.people.YoungPerson;

/** Who has no status is told why, on each such day. */
class NoStatusTest {

  @Test
  void before_16_it_is_the_age() {
    var course = born().lookedAfter("2024-02-01", "2024-06-01").course();

    assertThat(words(course, "2025-02-28"))
        .containsExactly("Turns 16 on 1 March 2025. Nobody has one of these statuses before.");
    assertThat(words(course, "2025-03-01")).hasSize(1).first().asString().startsWith("Not looked");
  }

  @Test
  void in_care_too_short_it_names_the_day_on_which_91_days_are_complete() {
    var course = born().lookedAfterFrom("2025-03-20").course();

    assertThat(words(course, "2025-06-18"))
        .containsExactly(
            "Not yet looked after for 91 days since the 14th birthday. They are complete on 19"
                + " June 2025.",
            "Still looked after. Only someone who has left care can be a qualifying person.");
    assertThat(readings(course.withoutOn(LocalDate.parse("2025-06-18"))))
        .containsExactly(Reading.J_91);
    assertThat(words(course, "2025-06-19")).isEmpty();
    assertThat(course.statusOn(LocalDate.parse("2025-06-19"))).isEqualTo(Status.ELIGIBLE);
  }

  @Test
  void short_breaks_are_named_with_the_reading_that_leaves_them_out() {
    var course = born().lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-01", "2025-04-10").course();

    assertThat(readings(course.withoutOn(LocalDate.parse("2025-04-05"))))
        .containsExactly(Reading.J_91, Reading.J_SB);
  }

  @Test
  void who_qualifies_only_is_told_how_many_days_were_counted() {
    var course =
        born()
            .lookedAfter("2022-12-01", "2023-04-01")
            .lookedAfter("2025-04-01", "2025-05-01")
            .course();
    var because = course.intervalOn(LocalDate.parse("2025-05-01")).orElseThrow().because();

    assertThat(because)
        .extracting(Because::words)
        .contains(
            "Looked after for 61 days since the 14th birthday, by 1 May 2025. 91 are needed.",
            "Care went on across the 14th birthday. Days count from that birthday on.");
    assertThat(readings(because)).contains(Reading.J_91, Reading.J_14);
  }

  @Test
  void after_the_last_status_it_names_what_ended() {
    var course = born().lookedAfter("2024-02-01", "2027-03-01").course();

    assertThat(words(course, "2034-03-01"))
        .containsExactly(
            "Stopped being a former relevant child of 21 to 25 on 1 March 2034, at 25.");
    assertThat(words(course, "2034-02-28")).isEmpty();
  }

  @Test
  void death_a_transfer_and_a_reorganisation_are_named() {
    var died = leftAt16().on("2025-08-01", new Happening.PersonDied());
    assertThat(words(died.course(), "2025-08-01")).containsExactly("Died on 1 August 2025.");
    assertThat(words(died.course(), "2025-07-31")).isEmpty();

    var transferred =
        born().lookedAfterFrom("2024-02-01").leftCare("2025-05-01", CareEndReason.TRANSFERRED);
    assertThat(words(transferred.course(), "2025-05-01"))
        .containsExactly(
            "Care went over to another authority on 1 May 2025. That authority says what is owed.");

    var moved =
        leftAt16().on("2025-08-01", new Happening.ResponsibleAuthorityChanged("E06000066", true));
    assertThat(words(moved.course(), "2025-08-01"))
        .containsExactly(
            "The council was reorganised on 1 August 2025. The new authority has the file and says"
                + " what is owed.");
  }

  @Test
  void a_death_after_a_reorganisation_is_not_the_reason() {
    var moved =
        leftAt16()
            .on("2025-08-01", new Happening.ResponsibleAuthorityChanged("E06000066", true))
            .on("2026-10-01", new Happening.PersonDied());

    assertThat(words(moved.course(), "2026-01-01")).first().asString().contains("reorganised");
  }

  @Test
  void on_a_short_break_with_enough_days_the_break_is_the_reason() {
    var course =
        born()
            .lookedAfter("2024-02-01", "2024-12-01")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-01", "2025-04-10")
            .course();

    assertThat(words(course, "2025-04-05"))
        .containsExactly(
            "Days of short breaks do not count, and nobody is an eligible child on them.",
            "Still looked after. Only someone who has left care can be a qualifying person.");
  }

  @Test
  void care_of_the_same_days_is_not_named_as_the_short_break() {
    var course =
        born()
            .lookedAfter("2025-04-01", "2025-04-15")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-10", "2025-04-20")
            .course();

    assertThat(course.intervalOn(LocalDate.parse("2025-04-20")).orElseThrow().because())
        .filteredOn(step -> step.rule().equals("ST-E2"))
        .flatExtracting(Because::facts)
        .extracting(fact -> fact.value().orElseThrow())
        .isNotEmpty()
        .containsOnly("short-breaks");
  }

  @Test
  void a_short_break_that_by_the_reading_chosen_makes_nobody_qualify_is_named() {
    var breaks = born().lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-01", "2025-04-10");
    var after = LocalDate.parse("2025-04-10");
    assertThat(breaks.course().statusOn(after)).isEqualTo(Status.QUALIFYING);

    var course = breaks.reading(Reading.J_SB, "not-recorded").course();

    assertThat(words(course, "2025-04-10")).last().asString().contains("was a short break");
    assertThat(readings(course.withoutOn(after))).contains(Reading.J_SB);
  }

  @Test
  void care_in_wales_that_is_over_is_named() {
    var course =
        born()
            .lookedAfter("2025-04-01", "2025-05-01")
            .lookedAfterBy("W06000015", "2025-06-01")
            .leftCare("2025-08-01", CareEndReason.OTHER)
            .course();

    assertThat(words(course, "2025-08-01"))
        .contains("Was last looked after in Wales. After that this law of England gives nothing.");
    assertThat(words(course, "2025-07-31"))
        .contains("Looked after in Wales. From then on this law of England gives nothing.");
  }

  @Test
  void private_fostering_that_goes_on_is_named() {
    var course = born().on("2025-01-01", new Happening.PrivateFosteringStarted()).course();

    assertThat(words(course, "2025-03-01"))
        .contains(
            "Still privately fostered. Only someone who no longer is can be a qualifying"
                + " person.");
    assertThat(words(course, "2025-02-28")).hasSize(1); // too young
  }

  @Test
  void custody_at_16_is_named_when_care_was_over_before_it() {
    var afterGap = born().lookedAfter("2024-02-01", "2024-12-01");
    assertThat(words(detained(afterGap), "2025-03-01"))
        .anyMatch(step -> step.contains("But care had ended before that stay began"));

    var tooShort = born().lookedAfter("2024-02-01", "2024-03-01");
    assertThat(words(detained(tooShort), "2025-03-01"))
        .noneMatch(step -> step.contains("that stay began"));
  }

  @Test
  void the_end_is_shown_under_the_provision_by_which_the_status_came() {
    var ended = born().lookedAfterFrom("2024-02-01").course().withoutOn(LocalDate.of(2034, 3, 1));
    assertThat(ended).singleElement().extracting(Because::rule).isEqualTo("ST-F4");

    var before2018 = aYoungPerson().born("1995-05-10").lookedAfterFrom("2010-01-01").course();
    assertThat(before2018.withoutOn(LocalDate.of(2017, 1, 1)))
        .singleElement()
        .extracting(Because::rule)
        .isEqualTo("ST-F2");
  }

  @Test
  void what_a_person_decided_is_named_as_their_decision() {
    var course = leftAt16().decided("2025-06-01", Status.NONE).course();

    assertThat(words(course, "2025-06-01")).hasSize(1).first().asString().startsWith("A person at");
  }

  @Test
  void whatever_happened_each_day_without_a_status_has_reasons_and_no_other_day() {
    for (int seed = 9000; seed < 9000 + HowMany.lives(200); seed++) {
      var course = RandomLives.anything(new Random(seed)).course();
      var day = LocalDate.of(1995, 1, 1);
      while (day.getYear() < 2040) {
        var because = course.withoutOn(day);
        assertThat(because.isEmpty())
            .as("seed %s on %s", seed, day)
            .isEqualTo(course.statusOn(day) != Status.NONE);
        assertThat(because).allSatisfy(step -> assertThat(step.facts()).isNotEmpty());
        day = day.plusDays(97);
      }
    }
  }

  private static LifeCourse detained(YoungPerson person) {
    return person
        .on("2024-12-03", new Happening.Detained(Optional.empty()))
        .on("2025-06-01", new Happening.Released())
        .course();
  }

  private static YoungPerson born() {
    return aYoungPerson().born("2009-03-01");
  }

  private static YoungPerson leftAt16() {
    return born().lookedAfter("2024-02-01", "2025-05-01");
  }

  private static List<String> words(LifeCourse course, String day) {
    return course.withoutOn(LocalDate.parse(day)).stream().map(Because::words).toList();
  }

  private static List<Reading> readings(List<Because> because) {
    return because.stream().flatMap(step -> step.reading().stream()).distinct().toList();
  }
}
