package uk.waymark.portal.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.duties;
import static uk.waymark.portal.SyntheticPeople.duty;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;
import static uk.waymark.portal.SyntheticPeople.undetermined;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.contracts.message.WithoutStatusLine;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;

class YoungPersonPageTest {
  private static final EntitlementsMessage LIFE =
      life(
          "ex24",
          born("2008-11-11"),
          List.of(),
          status("relevant-child", "2025-12-20", "2026-11-11"),
          status("former-relevant-child", "2026-11-11", "2029-11-11"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-02, open, 29 days before",
    "2026-11-03, due-soon, 28 days before",
    "2026-12-01, due-soon, the day itself is in time",
    "2026-12-02, overdue, the day after",
    "2026-09-30, none, before it opens"
  })
  void a_duty_is_due_soon_from_28_days_before_and_overdue_from_the_day_after(
      LocalDate on, String state, String why) {
    var visit = duty("DUT-PAV-2M", "Visit", "2026-10-01", "2026-12-01", "number", null, null);

    var open = page(on, visit).duties().getFirst().open();

    assertThat(open.stream().map(DutyPart::state).findFirst().orElse("none"))
        .as(why)
        .isEqualTo(state);
  }

  @Test
  void the_words_say_where_the_law_gives_no_number() {
    var page =
        page(
            TODAY,
            duty("A", "Appoint", "2026-11-01", "2026-11-01", "at-once", null, null),
            duty("B", "Plan", "2026-11-01", null, "none", null, null),
            duty("C", "Review", "2026-11-01", "2027-05-01", "number", null, null));

    assertThat(page.duties().getFirst().open().stream().map(DutyPart::due))
        .containsExactly(
            "1 November 2026: at once, no number in law", "1 May 2027", "No number in law");
  }

  @Test
  void what_is_done_or_stopped_stands_apart() {
    var page =
        page(
            TODAY,
            duty("A", "On time", "2026-01-01", "2026-03-01", "number", "2026-03-01", null),
            duty("B", "Late", "2026-01-01", "2026-04-01", "number", "2026-04-02", null),
            duty("C", "Ended", "2026-01-01", "2026-05-01", "number", null, "2026-02-01"));

    assertThat(page.duties().getFirst().open()).isEmpty();
    assertThat(page.duties().getFirst().closed().stream().map(DutyPart::stateWords))
        .containsExactly("Stopped", "Done late", "Done");
    assertThat(page.duties().getFirst().closed().getFirst().ended())
        .isEqualTo("Stopped 1 February 2026: the status ended");
  }

  @Test
  void what_goes_on_all_the_time_is_not_among_the_things_to_do() {
    var page =
        page(
            TODAY,
            duty("A", "Get back in touch", "2026-11-01", null, "none", null, null),
            SyntheticPeople.goingOn("B", "Keep in touch", "2026-11-01"));

    var table = page.duties().getFirst();
    assertThat(table.open().stream().map(DutyPart::title)).containsExactly("Get back in touch");
    assertThat(table.always().stream().map(DutyPart::title)).containsExactly("Keep in touch");
  }

  @Test
  void a_council_s_own_target_stands_beside_the_law() {
    var page = page(TODAY, SyntheticPeople.targeted("A", "Plan", "2026-11-01", "2026-11-29"));

    var plan = page.duties().getFirst().open().getFirst();
    assertThat(plan.due()).isEqualTo("No number in law");
    assertThat(plan.target()).isEqualTo("The council’s own target: 29 November 2026");
  }

  @Test
  void law_council_and_partner_are_never_mixed() {
    var groups = page(TODAY).entitlements();

    assertThat(groups.stream().map(EntitlementGroup::kind))
        .containsExactly("law", "guidance", "council", "partner");
    assertThat(
            groups.stream()
                .flatMap(
                    group ->
                        Stream.of(group.open(), group.later(), group.closed())
                            .flatMap(List::stream)))
        .hasSize(SyntheticPeople.entitlements().size());
  }

  @Test
  void each_answer_says_what_it_needs() {
    var law = page(TODAY).entitlements().getFirst();

    var guidance = page(TODAY).entitlements().get(1);
    var said =
        Stream.of(guidance.open(), guidance.later(), law.open(), law.later())
            .flatMap(List::stream)
            .flatMap(part -> part.details().stream())
            .toList();
    assertThat(said)
        .contains(
            "Amount: £3,000",
            "From 11 November 2026 up to and including 10 November 2033",
            "Waiting for: a course of two academic years or more",
            "Who decides: the housing authority",
            "Missing: when the young person was looked after");
    assertThat(law.open().getFirst().answer()).isEqualTo("needs-decision");
    assertThat(law.closed().getFirst().details()).containsExactly("Last day: 10 November 2033");
  }

  @Test
  void a_text_nobody_has_checked_says_so_and_only_web_addresses_are_links() {
    var unchecked =
        Why.all(List.of(SyntheticPeople.because("M", "J-6M", "Six months."))).getFirst();
    var checked = Why.all(List.of(SyntheticPeople.because("V", null, "Read."))).getFirst();

    assertThat(unchecked.caution()).contains("not yet checked against the official copy");
    assertThat(unchecked.reading()).isEqualTo("Reading: J-6M");
    assertThat(checked.caution()).isNull();
    assertThat(checked.facts())
        .containsExactly(
            "date of birth: 11 November 2008",
            "reason: it did not work out",
            "end of education in the pathway plan: not recorded");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2024-11-10, Turns 16 on 11 November 2024.",
    "2025-01-01, Only 60 days in care count.",
    "2025-12-20, Was an eligible child before leaving care.",
    "2033-11-11, Has turned 25."
  })
  void whoever_has_no_status_that_day_is_told_why(LocalDate on, String why) {
    var message =
        life(
            "x",
            1,
            born("2008-11-11"),
            null,
            List.of(),
            List.of(
                without(null, "2024-11-11", "Turns 16 on 11 November 2024."),
                without("2024-11-11", "2025-12-20", "Only 60 days in care count."),
                without("2033-11-11", null, "Has turned 25.")),
            status("relevant-child", "2025-12-20", "2026-11-11"));
    var dossier = new Dossier(SyntheticPeople.AUTHORITY, "x", null, message, null, null, Map.of());

    var shown = Objects.requireNonNull(YoungPersonPage.of(dossier, on, on).status());

    assertThat(shown.why().stream().map(Why::words)).containsExactly(why);
  }

  private static WithoutStatusLine without(
      @Nullable String from, @Nullable String to, String words) {
    var step = SyntheticPeople.because("V", null, words);
    return new WithoutStatusLine(
        from == null ? null : day(from), to == null ? null : day(to), List.of(step));
  }

  @Test
  void a_missing_fact_makes_the_status_not_known_and_names_the_fact() {
    var page =
        YoungPersonPage.of(
            new Dossier(
                SyntheticPeople.AUTHORITY, "x", null, undetermined("x"), null, null, Map.of()),
            TODAY,
            TODAY);

    var status = Objects.requireNonNull(page.status());
    assertThat(status.name()).isEqualTo("Not known yet");
    assertThat(status.missing()).containsExactly("date of birth");
    assertThat(page.name()).isEqualTo("x");
    assertThat(page.timeline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02, false", "2026-03-03, true", "2026-11-22, true"})
  void a_death_is_shown_from_its_day_on(LocalDate on, boolean shown) {
    var died = life("x", 1, born("2006-07-01"), day("2026-03-03"), List.of());

    var page =
        YoungPersonPage.of(
            new Dossier(SyntheticPeople.AUTHORITY, "x", null, died, null, null, Map.of()),
            on,
            TODAY);

    assertThat(page.died() != null).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, false", "2026-11-22, true"})
  void an_adviser_who_has_left_is_said_to_have_left(LocalDate on, boolean left) {
    var duties =
        duties("x", List.of(new AdviserLine("pa-01", "north", day("2024-01-01"), null)), List.of());
    var dossier =
        new Dossier(
            SyntheticPeople.AUTHORITY,
            "x",
            null,
            null,
            duties,
            null,
            Map.of("pa-01", "Ama Osei"),
            Map.of("pa-01", day("2026-11-22")));

    assertThat(YoungPersonPage.of(dossier, on, TODAY).advisers())
        .containsExactly(
            left
                ? "Ama Osei, since 1 January 2024. Has left, first day no longer there:"
                    + " 22 November 2026. Team: north"
                : "Ama Osei, since 1 January 2024. Team: north");
  }

  @Test
  void the_wanted_name_comes_first_and_nothing_of_it_is_in_the_text_form() {
    var person =
        new PersonMessage(
            SyntheticPeople.AUTHORITY, "x", "Jordan", "Blake", "Jo", null, null, null, 1);
    var dossier = new Dossier(SyntheticPeople.AUTHORITY, "x", person, null, null, null, Map.of());

    assertThat(dossier.shownName()).isEqualTo("Jo Blake");
    assertThat(dossier.toString()).doesNotContain("Blake");
  }

  @ParameterizedTest
  @CsvSource({
    "27, 3, 2027, 2027-03-27",
    "29, 2, 2028, 2028-02-29",
    "29, 2, 2027, ",
    "0, 1, 2027, ",
    "x, 1, 2027, ",
    "1, 1, 27, "
  })
  void three_numbers_make_a_date_or_none(String day, String month, String year, LocalDate date) {
    assertThat(AsAtForm.date(day, month, year).orElse(null)).isEqualTo(date);
  }

  private static YoungPersonPage page(LocalDate on, DutyLine... adviserDuties) {
    return YoungPersonPage.of(
        new Dossier(
            SyntheticPeople.AUTHORITY,
            "ex24",
            null,
            LIFE,
            duties("ex24", List.of(), List.of(adviserDuties)),
            null,
            Map.of()),
        on,
        TODAY);
  }
}
