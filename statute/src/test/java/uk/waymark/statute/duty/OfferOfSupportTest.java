package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.people.YoungPerson;

/** Support is offered at 21, then within 12 months of each offer, while none is active. */
class OfferOfSupportTest {
  private static final String RULE = "DUT-CZB-OFFER";

  @Test
  void an_offer_of_the_day_before_21_does_not_count() {
    var person = someone().on("2024-03-09", new Happening.SupportOffered());

    assertThat(offers(person)).containsExactly("2024-03-10 due 2024-03-10, -");
  }

  @Test
  void an_offer_of_the_21st_birthday_meets_the_first_and_opens_a_year() {
    var person = someone().on("2024-03-10", new Happening.SupportOffered());

    assertThat(offers(person))
        .containsExactly(
            "2024-03-10 due 2024-03-10, met 2024-03-10", "2024-03-10 due 2025-03-10, -");
  }

  @Test
  void two_offers_of_one_day_are_one() {
    var person =
        someone()
            .on("2024-05-01", new Happening.SupportOffered())
            .on("2024-05-01", new Happening.SupportOffered());

    assertThat(offers(person))
        .containsExactly(
            "2024-03-10 due 2024-03-10, met 2024-05-01", "2024-05-01 due 2025-05-01, -");
  }

  @Test
  void a_year_runs_from_each_offer_and_from_the_end_of_support() {
    var person =
        someone()
            .on("2024-05-01", new Happening.SupportOffered())
            .on("2024-09-01", new Happening.SupportRequested())
            .on("2025-02-01", new Happening.SupportDeclined())
            .on("2025-11-30", new Happening.SupportOffered());

    assertThat(offers(person))
        .containsExactly(
            "2024-03-10 due 2024-03-10, met 2024-05-01",
            "2024-05-01 due 2025-05-01, support-active 2024-09-01",
            "2025-02-01 due 2026-02-01, met 2025-11-30",
            "2025-11-30 due 2026-11-30, -");
  }

  @Test
  void support_that_ended_a_day_before_is_not_the_one_that_the_year_runs_from() {
    var person =
        someone()
            .on("2024-04-01", new Happening.SupportRequested())
            .on("2024-06-01", new Happening.SupportDeclined())
            .on("2024-06-02", new Happening.SupportRequested())
            .on("2024-08-01", new Happening.SupportDeclined());

    assertThat(offers(person))
        .containsExactly(
            "2024-03-10 due 2024-03-10, support-active 2024-04-01",
            "2024-06-01 due 2025-06-01, support-active 2024-06-02",
            "2024-08-01 due 2025-08-01, -");
  }

  @Test
  void where_education_puts_it_off_the_last_offer_made_in_it_counts_after_it() {
    var studying =
        someone()
            .studies("2022-09-01", 2, true)
            .on("2024-04-01", new Happening.SupportOffered())
            .on("2024-05-01", new Happening.SupportOffered())
            .on("2024-07-01", new Happening.EducationEnded());

    assertThat(offers(studying))
        .containsExactly(
            "2024-03-10 due 2024-03-10, met 2024-04-01",
            "2024-04-01 due 2025-04-01, met 2024-05-01",
            "2024-05-01 due 2025-05-01, -");
    assertThat(offers(studying.reading(Reading.J_12M_LATE, "after-education")))
        .containsExactly("2024-07-01 due 2025-05-01, -");
  }

  private static YoungPerson someone() {
    return aYoungPerson().born("2003-03-10").lookedAfter("2015-01-01", "2021-03-10");
  }

  /** Opened, due, and how each ended before 2027; each day asked alone says the same. */
  private static List<String> offers(YoungPerson person) {
    var known = person.known();
    var course = person.course();
    for (var day = LocalDate.of(2024, 3, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      assertThat(known.on(day).duties()).as("%s", day).isEqualTo(course.dutiesOn(day));
    }
    return Found.all(course, RULE).stream()
        .map(
            duty ->
                duty.opened()
                    + " due "
                    + duty.due().on().orElseThrow()
                    + ", "
                    + duty.metOn().map(day -> "met " + day).or(() -> stopped(duty)).orElse("-"))
        .toList();
  }

  private static Optional<String> stopped(Duty duty) {
    return duty.stopped()
        .filter(stop -> stop.on().isBefore(LocalDate.of(2027, 1, 1)))
        .map(stop -> stop.reason().code() + " " + stop.on());
  }
}
