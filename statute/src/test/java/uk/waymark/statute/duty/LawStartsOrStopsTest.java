package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.Happening;

/** Duties around days on which nothing in the law asked for them yet, or for a while. */
class LawStartsOrStopsTest {
  @Test
  void an_offer_before_the_law_of_2018_does_not_put_the_first_one_off() {
    var course =
        aYoungPerson()
            .born("1995-07-12")
            .lookedAfter("2005-01-01", "2013-07-12")
            .on("2018-03-31", new Happening.SupportOffered())
            .course();

    assertThat(open(course, "DUT-CZB-OFFER", "2018-03-31")).isEmpty();
    assertThat(open(course, "DUT-CZB-OFFER", "2018-04-01")).containsExactly("2018-04-01");
    assertThat(open(course, "DUT-CZB-OFFER", "2018-04-02")).containsExactly("2018-04-01");
  }

  @Test
  void an_offer_on_the_first_day_of_the_law_counts() {
    var course =
        aYoungPerson()
            .born("1995-07-12")
            .lookedAfter("2005-01-01", "2013-07-12")
            .on("2018-04-01", new Happening.SupportOffered())
            .course();

    assertThat(open(course, "DUT-CZB-OFFER", "2018-04-01")).containsExactly("2019-04-01");
  }

  @Test
  void support_that_ended_before_the_law_of_2018_had_a_day_gives_no_year() {
    var course =
        aYoungPerson()
            .born("1994-08-09")
            .lookedAfter("2005-01-01", "2012-08-09")
            .on("2017-03-31", new Happening.SupportRequested())
            .on("2018-04-01", new Happening.SupportDeclined())
            .course();

    assertThat(open(course, "DUT-CZB-OFFER", "2018-04-01")).containsExactly("2018-04-01");
  }

  @Test
  void support_for_the_first_day_of_the_law_of_2018_gives_a_year() {
    var course =
        aYoungPerson()
            .born("1994-08-09")
            .lookedAfter("2005-01-01", "2012-08-09")
            .on("2017-03-31", new Happening.SupportRequested())
            .on("2018-04-02", new Happening.SupportDeclined())
            .course();

    assertThat(open(course, "DUT-CZB-OFFER", "2018-04-02")).containsExactly("2019-04-02");
  }

  @Test
  void a_review_that_waited_once_keeps_that_due_day_when_the_status_stops_again() {
    var course =
        aYoungPerson()
            .born("2004-03-05")
            .planned("2019-01-10")
            .lookedAfter("2015-04-19", "2022-03-05")
            .on("2027-06-25", new Happening.EducationIntentionTold(Optional.empty()))
            .course();

    assertThat(open(course, "DUT-REV-6M", "2020-03-04")).isEmpty();
    assertThat(open(course, "DUT-REV-6M", "2020-03-05")).containsExactly("2020-03-05");
    assertThat(open(course, "DUT-REV-6M", "2026-01-01")).isEmpty();
    assertThat(open(course, "DUT-REV-6M", "2027-06-25")).containsExactly("2020-03-05");
  }

  @Test
  void a_plan_made_on_the_day_care_ends_is_a_plan_the_relevant_child_has() {
    assertThat(assessmentWithPlanOn("2019-11-01")).isEmpty();
    assertThat(assessmentWithPlanOn("2019-11-02")).isEmpty();
    assertThat(assessmentWithPlanOn("2019-11-03")).containsExactly("2020-02-02");
  }

  private static List<String> assessmentWithPlanOn(String day) {
    var course =
        aYoungPerson()
            .born("2002-07-08")
            .lookedAfter("2017-10-27", "2019-11-02")
            .planned(day)
            .course();
    return open(course, "DUT-R-ASSESS", "2019-11-02");
  }

  private static List<String> open(LifeCourse course, String rule, String on) {
    var day = LocalDate.parse(on);
    return course.dutiesOn(day).stream()
        .filter(duty -> duty.rule().equals(rule) && duty.stateOn(day).unmet())
        .map(duty -> duty.due().on().map(LocalDate::toString).orElse("none"))
        .toList();
  }
}
