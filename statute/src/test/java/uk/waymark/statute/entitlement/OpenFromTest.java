package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.people.YoungPerson;

/** From when to when an entitlement is open, and what is said of it once the file is closed. */
class OpenFromTest {
  private static Answer answer(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0} on {1}: {2} from {3} to {4}")
  @CsvSource({
    "ENT-ADV, 2025-06-01, yes, 2024-04-10, 2033-04-10",
    "ENT-ADV, 2027-06-01, yes, 2024-04-10, 2033-04-10",
    "ENT-APP, 2027-06-01, not-yet, 2024-04-10, 2033-04-10",
    "ENT-ALLOC-LC, 2027-06-01, yes, 2025-07-10, 2033-04-10",
    "ENT-HEB, 2030-06-01, not-yet, 2026-04-10, 2033-04-10",
    "ENT-LC, 2025-06-01, needs-decision, 2022-03-01, 2029-04-10",
    "ENT-LC, 2027-06-01, yes, 2026-04-10, 2029-04-10"
  })
  void it_is_open_from_the_day_on_which_status_and_age_first_allowed_it(
      String id, String day, String entitled, LocalDate from, LocalDate to) {
    var person =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2020-03-01")
            .leftCare("2025-01-15", CareEndReason.INDEPENDENT_LIVING);
    var answer = answer(person, id, day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.available().from()).isEqualTo(from);
    assertThat(answer.available().to()).isEqualTo(to);
  }

  @ParameterizedTest(name = "{0}: open {1} to {2}")
  @CsvSource({
    "2025-02-01, 2024-04-10, 2025-07-15",
    "2025-08-01, 2025-09-20, 2033-04-10",
    "2025-10-01, 2025-09-20, 2033-04-10"
  })
  void a_gap_in_status_is_a_gap_in_what_is_open(String day, LocalDate from, LocalDate to) {
    var person =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2020-03-01")
            .leftCare("2025-01-15", CareEndReason.RETURNED_HOME)
            .movedHome("2025-01-15")
            .homeBrokeDown("2025-09-20");
    var answer = answer(person, "ENT-APP", day);

    assertThat(answer.entitled()).isEqualTo(Entitled.NOT_YET);
    assertThat(answer.available().from()).isEqualTo(from);
    assertThat(answer.available().to()).isEqualTo(to);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ENT-UC1617, ended",
    "ENT-LC, ended",
    "ENT-PN-4, ended",
    "ENT-LO, ended",
    "ENT-ADV, ended",
    "ENT-PN-3, no",
    "ENT-JISA, no"
  })
  void what_had_ended_before_a_death_stays_ended(String id, String entitled) {
    var person =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2020-03-01")
            .on("2030-01-01", new Happening.PersonDied());

    assertThat(answer(person, id, "2030-01-01").entitled().code()).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}, waiting for {2}")
  @CsvSource({
    "2024-04-09, not-yet, age",
    "2024-12-31, not-yet, homeless-or-threatened",
    "2025-02-01, not-yet, leaving-care",
    "2025-04-01, not-yet, homeless-or-threatened"
  })
  void priority_need_at_16_waits_for_the_end_of_care_when_that_is_known(
      String day, String entitled, String waitingFor) {
    var person =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2025-01-01")
            .leftCare("2025-03-01", CareEndReason.INDEPENDENT_LIVING);
    var answer = answer(person, "ENT-PN-3", day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.waitingFor()).contains(waitingFor);
  }
}
