package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.FactRead;

/** Each word of a pack, judged for one young person: in care from 10, 18 on 1 May 2024. */
class OffersTest {
  private static final String AUTHORITY = "E06000051";
  private static final String[] LIFE = {
    "2006-05-01 is born",
    "2016-05-01 comes into care by care-order",
    "2024-05-01 leaves care: reached-18",
  };

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "2024-04-30, not-yet, the day before the 18th birthday",
    "2024-05-01, yes, the 18th birthday",
    "2031-04-30, yes, the day before the 25th birthday",
    "2031-05-01, ended, the 25th birthday"
  })
  void ages_are_half_open(LocalDate day, String answer, String why) {
    assertThat(on(day, "validFrom: 2020-01-01\nwho: { age: { from: 18, to: 25 } }"))
        .as(why)
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "2025-03-31, not-yet, before its first day",
    "2025-04-01, yes, its first day",
    "2026-03-31, yes, its last day",
    "2026-04-01, ended, the first day on which it is no longer offered"
  })
  void an_offer_stands_on_its_days_only(LocalDate day, String answer, String why) {
    assertThat(on(day, "validFrom: 2025-04-01\nvalidTo: 2026-04-01\nwho: { age: { from: 18 } }"))
        .as(why)
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-12-31, yes", "2026-01-01, undetermined"})
  void past_its_review_date_nobody_can_say(LocalDate day, String answer) {
    var version = "validFrom: 2025-04-01\nwho: { age: { from: 18 } }\nreviewBy: 2025-12-31";

    assertThat(on(day, version)).isEqualTo(answer);
    assertThat(answer(day, version).current()).isEqualTo(answer.equals("yes"));
  }

  /** Who counts, with one more event in the life. */
  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: [former-relevant-child]                | dies of nothing                 | yes
          status: [qualifying-person]                    | dies of nothing                 | no
          lookedAfter: true                              | dies of nothing                 | no
          everLookedAfter: true                          | dies of nothing                 | yes
          lookedAfterFor: { weeks: 208, sinceAge: 14 }   | dies of nothing                 | yes
          lookedAfterFor: { weeks: 209, sinceAge: 14 }   | dies of nothing                 | no
          group: care-experienced                        | dies of nothing                 | yes
          lives: [own-tenancy]                           | dies of nothing                 | undetermined
          lives: [own-tenancy]                           | moves to foster-care            | not-yet
          lives: [own-tenancy]                           | moves to own-tenancy            | yes
          lives: [own-tenancy]                           | moves to custody                | not-yet
          lives: [custody]                               | dies of nothing                 | no
          lives: [custody]                               | is detained                     | yes
          lives: [staying-put]                           | stays put                       | yes
          lives: [staying-put]                           | moves to foster-care            | not-yet
          lives: [staying-put]                           | moves to own-tenancy            | ended
          lives: [childrens-home]                        | dies of nothing                 | undetermined
          lives: [childrens-home]                        | moves to own-tenancy            | no
          everLived: [childrens-home]                    | dies of nothing                 | undetermined
          everLived: [childrens-home]                    | moves to childrens-home         | yes
          everLived: [childrens-home]                    | moves to own-tenancy            | no
          everDid: [higher-education]                    | dies of nothing                 | not-yet
          everDid: [higher-education]                    | starts higher for 3 years       | yes
          livesIn: own                                   | dies of nothing                 | undetermined
          livesIn: own                                   | moves to own-tenancy            | undetermined
          livesIn: own                                   | moves to own-tenancy in E06000051 | yes
          livesIn: own                                   | moves to own-tenancy in E06000052 | no
          livesIn: another                               | moves to own-tenancy in E06000052 | yes
          careOf: own                                    | dies of nothing                 | yes
          careOf: another                                | dies of nothing                 | no
          does: { any: [employment] }                    | dies of nothing                 | not-yet
          does: { any: [employment] }                    | starts work                     | yes
          does: { any: [employment], hoursAtLeast: 16 }  | starts work                     | undetermined
          does: { any: [apprenticeship] }                | starts an apprenticeship        | yes
          does: { any: [higher-education] }              | starts higher for 3 years       | yes
          does: { any: [further-education] }             | starts higher for 3 years       | not-yet
          university: term                               | starts higher for 3 years       | needs-decision
          university: vacation                           | dies of nothing                 | not-yet
          turned18: { from: 2024-05-01 }                 | dies of nothing                 | yes
          turned18: { from: 2024-05-02 }                 | dies of nothing                 | no
          turned18: { before: 2024-05-01 }               | dies of nothing                 | no
          circumstance: first-home                       | dies of nothing                 | not-yet
          circumstance: first-home                       | is now first-home               | yes
          circumstance: first-home                       | is now first-home until 2025-01-01 | not-yet
          circumstanceAt: { circumstance: first-home, from: 18, to: 19 } | is now first-home | yes
          circumstanceAt: { circumstance: first-home, from: 16, to: 18 } | is now first-home | no
          immigration: [undecided]                       | dies of nothing                 | no
          immigration: [undecided]                       | has the immigration position undecided | yes
          noRecourseToPublicFunds: true                  | dies of nothing                 | no
          noRecourseToPublicFunds: true                  | has the immigration position undecided | needs-decision
          pathwayPlan: completed                         | dies of nothing                 | not-yet
          pathwayPlan: completed                         | has a pathway plan              | yes
          decision: { matter: in-plan, by: adviser, words: It is in the plan. } | dies of nothing | needs-decision
          not: { status: [qualifying-person] }           | dies of nothing                 | yes
          any: [{ status: [qualifying-person] }, { group: care-experienced }] | dies of nothing | yes
          all: [{ status: [former-relevant-child] }, { lookedAfter: true }] | dies of nothing | no
          """)
  void who_counts(String who, String event, String answer) {
    var life = new ArrayList<>(List.of(LIFE));
    if (!event.equals("dies of nothing")) {
      life.add("2024-06-01 " + event);
    }
    var pack = Packs.of("validFrom: 2020-01-01\nwho:\n  age: { from: 18, to: 25 }\n  " + who);

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).entitled().code())
        .isEqualTo(answer);
  }

  @Test
  void what_is_unknown_at_18_is_not_no_at_17() {
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { age: { from: 18, to: 25 }, livesIn: own }");
    var answer = answer(LocalDate.parse("2024-04-30"), pack, List.of(LIFE));

    assertThat(answer.entitled().code()).isEqualTo("not-yet");
    assertThat(answer.available().start()).contains(LocalDate.parse("2024-05-01"));
    assertThat(answer.because())
        .extracting(OfferStep::words)
        .contains("From 1 May 2024 at the earliest.")
        .anyMatch(words -> words.startsWith("Not known: lives in the area"));
  }

  @Test
  void what_a_course_gives_begins_and_ends_with_it() {
    var life = new ArrayList<>(List.of(LIFE));
    life.add("2024-09-20 starts higher for 3 years");
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { does: { any: [higher-education] } }");
    var answer = answer(LocalDate.parse("2025-02-01"), pack, life);

    assertThat(answer.entitled().code()).isEqualTo("yes");
    assertThat(answer.available())
        .isEqualTo(new Span(LocalDate.parse("2024-09-20"), LocalDate.parse("2027-09-01")));
  }

  @Test
  void time_that_began_with_another_home_is_not_over_for_the_home_that_is_waited_for() {
    var life = new ArrayList<>(List.of(LIFE));
    life.add("2024-06-01 moves to student-accommodation");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { lives: [own-tenancy] }
            amount:
              form: in-kind
              what: rent
              value: 2
              unit: weeks
              use: once
              lasts: { value: 2, unit: weeks, from: home-changed }
            """);

    assertThat(answer(LocalDate.parse("2024-07-01"), pack, life).waitingFor())
        .contains("own-tenancy");
    life.add("2025-01-01 moves to own-tenancy");
    assertThat(answer(LocalDate.parse("2025-01-14"), pack, life).entitled().code())
        .isEqualTo("yes");
    assertThat(answer(LocalDate.parse("2025-01-15"), pack, life).entitled().code())
        .as("never had, and the next home would begin it again")
        .isEqualTo("not-yet");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2025-01-14, yes, the last day of the two weeks",
    "2025-06-01, not-yet, another kind of home in the same place",
    "2025-06-14, not-yet, two weeks from then",
    "2025-08-31, not-yet, the day before the move",
    "2025-09-01, yes, the move",
    "2025-09-14, yes, the last day of the two weeks from the move",
    "2025-09-15, not-yet, the day after: until the next move"
  })
  void another_kind_of_home_in_the_same_place_begins_no_time(
      LocalDate day, String answer, String why) {
    var life = new ArrayList<>(List.of(LIFE));
    life.add("2025-01-01 moves to own-tenancy");
    life.add("2025-06-01 goes on in the same home as own-tenancy");
    life.add("2025-09-01 moves to own-tenancy");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { lives: [own-tenancy] }
            amount:
              form: in-kind
              what: rent
              value: 2
              unit: weeks
              use: once
              lasts: { value: 2, unit: weeks, from: home-changed }
            """);

    assertThat(answer(day, pack, life).entitled().code()).as(why).isEqualTo(answer);
  }

  @Test
  void why_a_coming_offer_is_not_for_them_is_said() {
    var pack = Packs.of("validFrom: 2032-01-01\nwho: { age: { from: 18, to: 25 } }");
    var answer = answer(LocalDate.parse("2025-02-01"), pack, List.of(LIFE));

    assertThat(answer.entitled().code()).isEqualTo("no");
    assertThat(answer.because())
        .extracting(OfferStep::words)
        .containsExactly(
            "It is offered from 1 January 2032.",
            "So it stands on 1 January 2032:",
            "It is for people from the 18th birthday (1 May 2024) until the 25th birthday (1 May"
                + " 2031).");
  }

  @Test
  void care_is_proved_by_care_and_not_by_the_status_of_another_day() {
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { everLookedAfter: true }");
    var answer = answer(LocalDate.parse("2028-02-01"), pack, List.of(LIFE));

    assertThat(answer.because().getFirst().facts())
        .containsExactly(FactRead.computed("first looked after", LocalDate.parse("2016-05-01")));
  }

  @Test
  void what_is_missing_is_named_and_never_taken_for_no() {
    var life = new ArrayList<>(List.of(LIFE));
    life.add("2024-06-01 moves to own-tenancy");
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { livesIn: own }");

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).missing())
        .containsExactly("authorityOfResidence of event e4");
  }

  @Test
  void without_a_date_of_birth_nothing_can_be_said() {
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { age: { from: 18 } }");
    var answer =
        answer(
            LocalDate.parse("2025-02-01"),
            pack,
            List.of("2016-05-01 comes into care by care-order"));

    assertThat(answer.entitled().code()).isEqualTo("undetermined");
    assertThat(answer.missing()).containsExactly("date-of-birth");
  }

  @Test
  void without_any_event_of_care_the_status_is_unknown() {
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { status: [former-relevant-child] }");
    var answer = answer(LocalDate.parse("2025-02-01"), pack, List.of("2006-05-01 is born"));

    assertThat(answer.entitled().code()).isEqualTo("undetermined");
    assertThat(answer.missing()).containsExactly("care-history");
  }

  @Test
  void a_need_that_only_a_person_can_judge_names_them_all() {
    var answer =
        answer(
            LocalDate.parse("2025-02-01"),
            """
            validFrom: 2020-01-01
            who: { age: { from: 18 } }
            needs:
              - decision: { matter: in-plan, by: personal adviser, words: It is in the plan. }
              - decision: { matter: manager-approval, by: team manager, words: The manager agrees. }
            """);

    assertThat(answer.entitled().code()).isEqualTo("needs-decision");
    assertThat(answer.whose()).contains("personal adviser, team manager");
  }

  @Test
  void the_file_of_somebody_who_died_gives_nothing_more() {
    var life = new ArrayList<>(List.of(LIFE));
    life.add("2025-01-01 dies");
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { age: { from: 18 } }");

    assertThat(answer(LocalDate.parse("2024-12-31"), pack, life).entitled().code())
        .isEqualTo("yes");
    assertThat(answer(LocalDate.parse("2025-01-01"), pack, life).entitled().code())
        .isEqualTo("ended");
  }

  @Test
  void answers_cover_every_day_once() {
    for (var name : List.of("merrowdale", "shropshire", "covenant")) {
      for (var course : Offers.derive(Story.of(LIFE).at(AUTHORITY), List.of(Packs.shipped(name)))) {
        var to = LocalDate.MIN;
        for (var answer : course.answers()) {
          assertThat(answer.days().from()).isEqualTo(to);
          to = answer.days().to();
        }
        assertThat(to).isEqualTo(LocalDate.MAX);
      }
    }
  }

  private static String on(LocalDate day, String version) {
    return answer(day, version).entitled().code();
  }

  private static OfferAnswer answer(LocalDate day, String version) {
    return answer(day, Packs.of(version), List.of(LIFE));
  }

  private static OfferAnswer answer(LocalDate day, Pack pack, List<String> life) {
    return Offers.derive(Story.of(life).at(AUTHORITY), List.of(pack)).getFirst().on(day);
  }
}
