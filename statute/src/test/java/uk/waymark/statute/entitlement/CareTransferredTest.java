package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.people.YoungPerson;

/**
 * Born on 1 March 2011 and looked after from 10; on 1 July 2027, at 16, another authority takes the
 * care over. From that day nothing is owed here, until care begins here again.
 */
class CareTransferredTest {
  private static YoungPerson transferred() {
    return aYoungPerson()
        .born("2011-03-01")
        .lookedAfterFrom("2021-01-10")
        .leftCare("2027-07-01", CareEndReason.TRANSFERRED);
  }

  private static String on(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day)).entitled().code();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "ENT-PN-3, 2027-06-30, no",
    "ENT-PN-3, 2027-07-01, no",
    "ENT-PN-4, 2027-06-30, no",
    "ENT-PN-4, 2027-07-01, no",
    "ENT-PN-5, 2032-03-01, no",
    "ENT-SAR, 2027-06-30, no",
    "ENT-SAR, 2029-03-01, no",
    "ENT-SFE, 2029-10-01, ended",
    "ENT-LC, 2027-06-30, needs-decision",
    "ENT-LC, 2027-07-01, ended",
    "ENT-1619, 2027-06-30, not-yet",
    "ENT-1619, 2027-09-01, no"
  })
  void nothing_is_owed_here_from_the_day_of_the_transfer(String id, String day, String word) {
    if (id.equals("ENT-1619")) { // 16 on 31 August 2027, after the transfer
      assertThat(on(aYoungPerson().born("2011-03-01").lookedAfterFrom("2021-01-10"), id, day))
          .isEqualTo("not-yet");
      assertThat(on(transferred(), id, day)).isEqualTo("no");
      return;
    }
    assertThat(on(transferred(), id, day)).isEqualTo(word);
  }

  @Test
  void what_was_there_before_comes_back_with_the_care() {
    var back = transferred().lookedAfterFrom("2028-01-10");

    assertThat(on(back, "ENT-JISA", "2027-06-30")).isEqualTo(on(back, "ENT-JISA", "2028-01-10"));
    assertThat(on(back, "ENT-PN-4", "2027-08-01")).isEqualTo("not-yet");
    assertThat(on(back, "ENT-PN-4", "2029-03-01")).isEqualTo("not-yet");
    assertThat(on(back, "ENT-SAR", "2029-03-01")).isEqualTo("not-yet");
  }

  @Test
  void a_setting_up_allowance_paid_in_full_stays_ended_between_two_statuses() {
    var person =
        aYoungPerson()
            .born("1996-02-14")
            .lookedAfterFrom("2012-11-25")
            .holds(Circumstance.FIRST_HOME, "2014-03-01")
            .paid("ENT-SUHA", "3000", "2014-10-04");

    assertThat(on(person, "ENT-SUHA", "2014-10-03")).isEqualTo("yes");
    assertThat(on(person, "ENT-SUHA", "2014-10-04")).isEqualTo("ended");
    assertThat(on(person, "ENT-SUHA", "2017-02-14"))
        .as("21, before support to 25")
        .isEqualTo("ended");
    assertThat(on(person, "ENT-SUHA", "2018-04-01")).isEqualTo("ended");
  }

  @Test
  void a_part_paid_allowance_is_waited_for_between_two_statuses() {
    var person =
        aYoungPerson()
            .born("1996-02-14")
            .lookedAfterFrom("2012-11-25")
            .paid("ENT-SUHA", "2999", "2014-10-04");

    assertThat(on(person, "ENT-SUHA", "2017-02-14")).isEqualTo("not-yet");
  }

  @Test
  void a_bursary_paid_without_a_recorded_start_is_over_for_who_could_have_had_it_only() {
    var careLeaver =
        aYoungPerson()
            .born("2005-03-01")
            .lookedAfterFrom("2019-01-10")
            .paid("ENT-APP", "1000", "2023-09-10");
    var qualifying =
        aYoungPerson()
            .born("2005-03-01")
            .lookedAfter("2022-01-10", "2022-02-10")
            .paid("ENT-APP", "1000", "2023-09-10");

    assertThat(on(careLeaver, "ENT-APP", "2023-09-09")).isEqualTo("not-yet");
    assertThat(on(careLeaver, "ENT-APP", "2023-09-10")).isEqualTo("ended");
    assertThat(on(qualifying, "ENT-APP", "2023-09-09")).isEqualTo("no");
    assertThat(on(qualifying, "ENT-APP", "2023-09-10")).isEqualTo("no");
    assertThat(
            on(
                careLeaver.on("2024-01-08", new Happening.ApprenticeshipStarted()),
                "ENT-APP",
                "2024-01-08"))
        .as("3000 for a start in 2024, of which 1000 is paid")
        .isEqualTo("yes");
  }
}
