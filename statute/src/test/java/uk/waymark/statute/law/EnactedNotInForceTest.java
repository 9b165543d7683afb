package uk.waymark.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.data.DataFile;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.StayingClose;
import uk.waymark.statute.duty.Stop;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.people.YoungPerson;

/**
 * Law that was made but is not in force: it is seen, it decides nothing, and data switches it on.
 */
class EnactedNotInForceTest {
  private static final String FILE =
      """
      what=A provision.
      standing=enacted
      since=2026-04-29
      checked.on=2026-11-22
      everywhere.from=2027-04-01
      E06000051.from=2027-01-01
      E06000051.to=2028-01-01
      """;

  /** A former relevant child from 15 June 2025, 25 on 15 June 2032. */
  private static YoungPerson careLeaver() {
    return aYoungPerson()
        .born("2007-06-15")
        .lookedAfterFrom("2021-01-01")
        .holds(Circumstance.HOMELESS_OR_THREATENED, "2026-01-01");
  }

  private static Answer answer(LifeCourse course, String id, String day) {
    return course.entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  @Test
  void before_commencement_the_duty_is_shown_with_why_it_does_not_run() {
    var duty = stayingClose(careLeaver().course()).getFirst();

    assertThat(duty.opened()).isEqualTo(LocalDate.of(2026, 4, 29));
    assertThat(duty.stopped().map(Stop::reason)).contains(Stop.Reason.NOT_IN_FORCE);
    assertThat(duty.because().getFirst().words()).contains("enacted, not in force");
  }

  private static List<Duty> stayingClose(LifeCourse course) {
    return course.duties().stream().filter(duty -> duty.rule().equals("DUT-CLOSE")).toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-03-31, stopped",
    "2027-04-01, stopped open",
    "2032-06-14, stopped open",
    "2032-06-15, stopped stopped"
  })
  void commenced_it_runs_from_that_day_to_25(String day, String states) {
    var on = LocalDate.parse(day);
    var duties = stayingClose(careLeaver().commenced("DUT-CLOSE", "2027-04-01").course());

    assertThat(
            String.join(
                " ",
                duties.stream()
                    .map(duty -> duty.stateOn(on).code())
                    .filter(state -> !state.equals("not-open"))
                    .toList()))
        .isEqualTo(states);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2026-04-28, no, made nor announced",
    "2026-04-29, not-yet, 'Enacted, not in force'",
    "2031-01-01, not-yet, 'Enacted, not in force'"
  })
  void an_answer_before_commencement_says_so(String day, String entitled, String words) {
    var answer = answer(careLeaver().course(), "ENT-INT", day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.because().getFirst().words()).contains(words);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-03-31, not-yet", "2027-04-01, yes", "2032-06-14, yes", "2032-06-15, ended"})
  void commenced_it_decides(String day, String entitled) {
    var course = careLeaver().commenced("ENT-INT", "2027-04-01").course();

    assertThat(answer(course, "ENT-INT", day).entitled().code()).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2025-12-22, no, made nor announced",
    "2025-12-23, no, 'Announced, not in force'",
    "2026-11-22, no, 'Announced, not in force'"
  })
  void an_announcement_gives_nothing(String day, String entitled, String words) {
    var answer = answer(careLeaver().course(), "ENT-NHS", day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.because().getFirst().words()).contains(words);
    assertThat(
            answer(careLeaver().commenced("ENT-NHS", "2026-06-01").course(), "ENT-NHS", day)
                .entitled()
                .code())
        .isEqualTo(day.compareTo("2026-06-01") < 0 ? "no" : "yes");
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "E06000051, 2026-04-28, NOT_MADE",
    "E06000051, 2026-12-31, ENACTED",
    "E06000051, 2027-01-01, IN_FORCE",
    "E06000051, 2027-12-31, IN_FORCE",
    "E06000051, 2028-01-01, REPEALED",
    "E08000001, 2027-03-31, ENACTED",
    "E08000001, 2027-04-01, IN_FORCE"
  })
  void commencement_may_differ_from_authority_to_authority(
      String authority, String day, Standing standing) throws IOException {
    var commencement = Commencement.read(DataFile.read("a file", new StringReader(FILE)));
    var days = commencement.in(Optional.of(authority)).orElseThrow();
    var here =
        new StayingClose()
            .provision()
            .under(Settings.defaults().withCommencement("DUT-CLOSE", days));

    assertThat(here.standingOn(LocalDate.parse(day))).isEqualTo(standing);
  }

  @Test
  void settings_of_another_authority_or_another_commencement_are_not_the_same() {
    var defaults = Settings.defaults();
    var commenced = defaults.withCommencement("ENT-INT", Span.since(LocalDate.of(2027, 4, 1)));

    assertThat(defaults.at("E06000051")).isNotEqualTo(defaults.at("E08000001"));
    assertThat(defaults.at("E06000051").words()).isEqualTo("default");
    assertThat(commenced.withTarget("DUT-E-PLAN", 28).words())
        .isEqualTo("DUT-E-PLAN target=28,ENT-INT from=2027-04-01");
    assertThat(Statute.derive(careLeaver().history(), commenced))
        .isNotEqualTo(Statute.derive(careLeaver().history(), defaults));
  }

  @Test
  void an_ordinary_provision_was_not_made_before_its_first_text_and_is_repealed_after_the_last() {
    var text =
        InForce.since(
                LawVersion.LV_2001,
                new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", ""),
                Strength.STATUTE,
                Mark.M)
            .until(LocalDate.of(2011, 4, 1));
    var provision = Provision.of("X", "X", text);

    assertThat(provision.standingOn(LocalDate.of(2001, 9, 30))).isEqualTo(Standing.NOT_MADE);
    assertThat(provision.standingOn(LocalDate.of(2001, 10, 1))).isEqualTo(Standing.IN_FORCE);
    assertThat(provision.standingOn(LocalDate.of(2011, 3, 31))).isEqualTo(Standing.IN_FORCE);
    assertThat(provision.standingOn(LocalDate.of(2011, 4, 1))).isEqualTo(Standing.REPEALED);
  }
}
