package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.doubts;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.life.Read.shown;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.TouchLost;
import uk.waymark.statute.facts.Happening.TouchRegained;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.people.YoungPerson;

/** Homes, advisers, plans and time out of touch, as a record tells of them. */
class HomesAndTouchTest {
  private static YoungPerson someone() {
    return aYoungPerson().born("2004-03-01"); // 21 on 1 March 2025, 25 on 1 March 2029
  }

  static Stream<Arguments> afterwards() {
    return Stream.of(
        Arguments.of(new Happening.AccommodationProvidedEnded(), true),
        Arguments.of(new Happening.FamilyHomeStarted(FamilyMember.PARENT), true),
        Arguments.of(new Happening.StayingPutStarted(Optional.of(true)), true),
        Arguments.of(new Happening.Detained(Optional.empty()), true),
        Arguments.of(new HomeChanged(HomeKind.OWN_TENANCY, Optional.empty()), true),
        Arguments.of(new HomeChanged(HomeKind.OWN_TENANCY, Optional.of(false)), true),
        Arguments.of(new HomeChanged(HomeKind.OWN_TENANCY, Optional.of(true)), false),
        Arguments.of(new Happening.HospitalAdmitted(Optional.empty()), false));
  }

  @ParameterizedTest(name = "{0}: ends it {1}")
  @MethodSource("afterwards")
  void what_ends_the_accommodation_that_the_authority_provides(Happening later, boolean ends) {
    var person =
        someone()
            .on("2022-05-01", later)
            .provided(Power.SECTION_24B, "2022-05-01")
            .on("2022-06-01", later)
            .on("2022-07-01", later);

    assertThat(life(person).accommodations())
        .extracting(each -> shown(each.days()))
        .as("an event of its first day ends nothing")
        .containsExactly(ends ? "2022-05-01 to 2022-06-01" : "2022-05-01 to now");
  }

  @Test
  void accommodation_ends_when_the_next_is_provided() {
    var person =
        someone()
            .provided(Power.SECTION_23B, "2022-04-01")
            .provided(Power.SECTION_24B, "2022-05-01")
            .on("2022-06-01", new Happening.AccommodationProvidedEnded());

    assertThat(life(person).accommodations())
        .extracting(each -> each.provided().id() + " " + shown(each.days()))
        .containsExactly("e2 2022-04-01 to 2022-05-01", "e3 2022-05-01 to 2022-06-01");
    assertThat(
            life(someone()
                    .provided(Power.SECTION_23B, "2022-04-01")
                    .provided(Power.SECTION_24B, "2022-04-01"))
                .accommodations())
        .as("two of one day: the last counts")
        .extracting(each -> each.provided().id())
        .containsExactly("e3");
  }

  @Test
  void a_new_adviser_takes_the_place_of_the_one_before() {
    var person =
        someone()
            .adviserAppointed("2022-04-01")
            .adviserAppointed("2022-05-01")
            .adviserEnded("2022-06-01")
            .adviserAppointed("2022-07-01");

    assertThat(life(person).advised())
        .extracting(each -> each.appointed().id() + " " + shown(each.days()))
        .containsExactly(
            "e2 2022-04-01 to 2022-05-01", "e3 2022-05-01 to 2022-06-01", "e5 2022-07-01 to now");
    assertThat(doubts(person)).isEmpty();
  }

  @Test
  void an_adviser_who_ends_twice_or_never_began_is_told() {
    var twice =
        someone()
            .adviserAppointed("2022-04-01")
            .adviserEnded("2022-06-01")
            .adviserEnded("2022-07-01");

    assertThat(doubts(twice)).containsExactly("end-without-start e4");
    assertThat(life(twice).advised())
        .extracting(each -> shown(each.days()))
        .containsExactly("2022-04-01 to 2022-06-01");
    assertThat(doubts(someone().adviserEnded("2022-06-01")))
        .containsExactly("end-without-start e2");
  }

  @Test
  void a_change_of_kind_in_the_same_accommodation_is_no_move() {
    var person =
        someone()
            .livesIn(HomeKind.FOSTER_CARE, "2020-01-01")
            .on("2021-01-01", new HomeChanged(HomeKind.SUPPORTED_LODGINGS, Optional.of(true)))
            .livesIn(HomeKind.OWN_TENANCY, "2022-01-01");

    assertThat(life(person).homes())
        .extracting(each -> each.fostered() + " " + shown(each.days()))
        .containsExactly("true 2020-01-01 to 2022-01-01", "false 2022-01-01 to now");
    assertThat(
            life(someone()
                    .livesIn(HomeKind.FOSTER_CARE, "2020-01-01")
                    .livesIn(HomeKind.OWN_TENANCY, "2020-01-01"))
                .homes())
        .as("two moves of one day: the last counts")
        .extracting(Home::fostered)
        .containsExactly(false);
  }

  @Test
  void plans_and_reviews_since_14_are_in_order_with_the_plan_first_on_one_day() {
    var person =
        aYoungPerson()
            .born("2009-03-01")
            .planned("2023-02-28")
            .reviewed("2023-02-28")
            .reviewed("2023-03-01")
            .planned("2023-03-01")
            .reviewed("2023-04-01")
            .planned("2023-05-01")
            .reviewed("2023-06-01");

    assertThat(life(person).plansAndReviews().events())
        .extracting(each -> each.id())
        .containsExactly("e5", "e4", "e6", "e7", "e8");
    assertThat(
            life(aYoungPerson().born("2009-03-01").planned("2023-03-01"))
                .plansAndReviews()
                .events())
        .hasSize(1);
  }

  private static List<String> outOfTouch(YoungPerson person) {
    return OutOfTouch.of(life(person)).stream().map(each -> shown(each.days())).toList();
  }

  @Test
  void time_out_of_touch_runs_from_one_event_to_the_next() {
    var person =
        someone()
            .on("2023-01-01", new TouchLost())
            .on("2023-02-01", new TouchLost())
            .on("2023-03-01", new TouchRegained())
            .on("2023-05-01", new TouchLost());
    var life = life(person);

    assertThat(OutOfTouch.of(life))
        .extracting(each -> shown(each.days()))
        .containsExactly("2023-01-01 to 2023-03-01", "2023-05-01 to now");
    assertThat(OutOfTouch.of(life).getFirst().end().map(each -> each.id())).contains("e4");
    assertThat(OutOfTouch.of(life).getLast().end()).isEmpty();
    assertThat(life.doubts().sorted())
        .extracting(each -> each.code() + " " + each.event().orElseThrow())
        .containsExactly("overlapping-spells e3");
  }

  @Test
  void a_start_that_ends_on_its_own_day_is_told_and_not_counted() {
    var person =
        someone()
            .on("2023-01-01", new TouchLost())
            .on("2023-01-01", new TouchRegained())
            .on("2023-02-01", new TouchLost())
            .on("2023-03-01", new TouchRegained());
    var life = life(person);

    assertThat(OutOfTouch.of(life))
        .extracting(each -> shown(each.days()))
        .containsExactly("2023-02-01 to 2023-03-01");
    assertThat(life.doubts().sorted())
        .extracting(each -> each.code() + " " + each.event().orElseThrow())
        .containsExactly("started-and-ended-same-day e2");
  }

  @Test
  void an_end_of_nothing_is_told_before_between_and_after() {
    var person =
        someone()
            .on("2023-01-01", new TouchRegained())
            .on("2023-02-01", new TouchLost())
            .on("2023-03-01", new TouchRegained())
            .on("2023-04-01", new TouchRegained());
    var life = life(person);

    assertThat(outOfTouch(person)).containsExactly("2023-02-01 to 2023-03-01");
    OutOfTouch.of(life);
    assertThat(life.doubts().sorted())
        .extracting(each -> each.code() + " " + each.event().orElseThrow())
        .containsExactly("end-without-start e2", "end-without-start e5");
  }

  @Test
  void two_starts_on_the_day_of_an_end_are_one_more_stretch() {
    var person =
        someone()
            .on("2023-01-01", new TouchLost())
            .on("2023-02-01", new TouchRegained())
            .on("2023-02-01", new TouchLost())
            .on("2023-03-01", new TouchRegained());

    assertThat(outOfTouch(person))
        .containsExactly("2023-01-01 to 2023-02-01", "2023-02-01 to 2023-03-01");
  }

  private static YoungPerson caredFor() {
    return aYoungPerson().born("2009-03-01").lookedAfter("2020-01-01", "2020-02-01");
  }

  private static YoungPerson inHospital(YoungPerson person) {
    return person
        .on("2021-01-01", new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY))
        .on("2021-02-01", new Happening.AccommodatedElsewhereEnded());
  }

  private static YoungPerson fostered(YoungPerson person) {
    return person
        .on("2022-01-01", new Happening.PrivateFosteringStarted())
        .on("2022-02-01", new Happening.PrivateFosteringEnded());
  }

  private static List<String> daysCaredFor(YoungPerson person) {
    return life(person).caredFor().all().stream().map(Read::shown).toList();
  }

  @Test
  void days_cared_for_by_others_are_counted_with_those_looked_after() {
    assertThat(daysCaredFor(caredFor())).containsExactly("2020-01-01 to 2020-02-01");
    assertThat(daysCaredFor(inHospital(caredFor())))
        .containsExactly("2020-01-01 to 2020-02-01", "2021-01-01 to 2021-02-01");
    assertThat(daysCaredFor(fostered(caredFor())))
        .containsExactly("2020-01-01 to 2020-02-01", "2022-01-01 to 2022-02-01");
    assertThat(daysCaredFor(fostered(inHospital(caredFor())))).hasSize(3);
  }

  @Test
  void time_inside_and_in_hospital_runs_from_one_event_to_the_next() {
    var person =
        someone()
            .on("2020-01-01", new Happening.Detained(Optional.empty()))
            .on("2020-02-01", new Happening.Released())
            .on("2020-03-01", new Happening.HospitalAdmitted(Optional.of(true)))
            .on("2020-04-01", new Happening.HospitalDischarged());

    assertThat(life(person).detentions())
        .extracting(each -> shown(each.days()))
        .containsExactly("2020-01-01 to 2020-02-01");
    assertThat(life(person).hospitalStays())
        .extracting(each -> shown(each.days()))
        .containsExactly("2020-03-01 to 2020-04-01");
  }

  @Test
  void a_release_or_discharge_without_a_start_is_told() {
    var person =
        someone()
            .on("2020-02-01", new Happening.Released())
            .on("2020-04-01", new Happening.HospitalDischarged());

    assertThat(doubts(person)).containsExactly("end-without-start e2", "end-without-start e3");
  }
}
