package uk.waymark.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.data.DataFile;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.EntitlementRules;

/** What an authority chose: readings, its own targets, and days of commencement to suppose. */
class ChosenReadingsTest {
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final Settings DEFAULTS = Settings.defaults();

  @Test
  void a_reading_stays_at_its_default_until_another_option_is_chosen() {
    var chosen = DEFAULTS.with(Reading.J_6M, "when-agreed");

    assertThat(DEFAULTS.option(Reading.J_6M)).isEqualTo("automatic");
    assertThat(chosen.option(Reading.J_6M)).isEqualTo("when-agreed");
    assertThat(chosen.is(Reading.J_6M, "automatic")).isFalse();
    assertThat(chosen.option(Reading.J_LEAP)).isEqualTo("1-march");
    assertThat(chosen.with(Reading.J_6M, "automatic"))
        .isEqualTo(DEFAULTS)
        .hasSameHashCodeAs(DEFAULTS);
  }

  @Test
  void an_option_that_a_reading_does_not_have_is_refused_with_those_it_has() {
    assertThatThrownBy(() -> DEFAULTS.with(Reading.J_6M, "never"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("J-6M has no option never, only [automatic, when-agreed]");
  }

  @Test
  void a_reading_is_found_by_its_id_and_is_said_in_words() {
    for (var reading : Reading.values()) {
      assertThat(Reading.of(reading.id())).contains(reading);
    }
    assertThat(Reading.of("J-NONE")).isEmpty();
    assertThat(Reading.of("J-91").orElseThrow().words())
        .isEqualTo("thirteen weeks means 91 completed days");
  }

  @Test
  void several_readings_may_be_chosen() {
    var chosen = DEFAULTS.with(Reading.J_6M, "when-agreed").with(Reading.J_LEAP, "28-february");

    assertThat(chosen.words()).isEqualTo("J-LEAP=28-february,J-6M=when-agreed");
  }

  @Test
  void a_target_counts_one_day_at_least() {
    assertThatThrownBy(() -> DEFAULTS.withTarget("DUT-E-PLAN", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a target of 0 days for DUT-E-PLAN");
    assertThat(DEFAULTS.withTarget("DUT-E-PLAN", 1).target("DUT-E-PLAN")).contains(1);
    assertThat(DEFAULTS.withTarget("DUT-E-PLAN", 1).target("DUT-E-PA")).isEmpty();
    assertThat(DEFAULTS.target("DUT-E-PLAN")).isEmpty();
  }

  @Test
  void choices_are_told_in_one_line_and_two_with_the_same_line_are_the_same() {
    var settings =
        DEFAULTS
            .with(Reading.J_6M, "when-agreed")
            .withTarget("DUT-E-PLAN", 28)
            .withCommencement("ENT-INT", new Span(APRIL, APRIL.plusYears(1)));

    assertThat(settings.words())
        .isEqualTo("J-6M=when-agreed,DUT-E-PLAN target=28,ENT-INT from=2027-04-01 to=2028-04-01");
    assertThat(settings).hasToString("Settings[" + settings.words() + "]");
    assertThat(settings)
        .isNotEqualTo(DEFAULTS)
        .isNotEqualTo(settings.withTarget("DUT-E-PLAN", 29))
        .doesNotHaveSameHashCodeAs(DEFAULTS);
    assertThat(DEFAULTS.words()).isEqualTo("default");
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({"E06000051, 2027-01-01", "E08000001, 2027-04-01", "none, 2027-04-01"})
  void what_is_supposed_for_one_authority_takes_the_place_of_what_is_supposed_for_all(
      String authority, LocalDate from) {
    var supposed =
        DEFAULTS
            .withCommencement("ENT-INT", Span.since(APRIL))
            .withCommencementAt("E06000051", "ENT-INT", Span.since(APRIL.minusMonths(3)));
    var here = authority.equals("none") ? supposed : supposed.at(authority);
    var provision =
        EntitlementRules.ALL.stream()
            .map(rule -> rule.provision())
            .filter(each -> each.id().equals("ENT-INT"))
            .findFirst()
            .orElseThrow();

    assertThat(provision.under(here).since()).isEqualTo(from);
    assertThat(provision.under(DEFAULTS.withCommencement("ENT-NHS", Span.since(APRIL))).since())
        .as("another provision is not commenced with it")
        .isEqualTo(LocalDate.MAX);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "announced, ANNOUNCED, 'announced, not in force'",
    "enacted, ENACTED, 'enacted, not in force'"
  })
  void a_file_says_how_a_provision_stands_and_where_it_is_commenced(
      String said, Standing standing, String words) throws IOException {
    var text = "standing=" + said + "\nsince=2026-04-29\nchecked.on=2026-11-22\n";
    var nowhere = Commencement.read(DataFile.read("a file", new StringReader(text)));
    var there =
        Commencement.read(
            DataFile.read("a file", new StringReader(text + "E06000051.from=2027-04-01")));

    assertThat(nowhere.standing()).isEqualTo(standing);
    assertThat(nowhere.standing().words()).isEqualTo(words);
    assertThat(nowhere.since()).isEqualTo("2026-04-29");
    assertThat(nowhere.in(Optional.of("E06000051"))).isEmpty();
    assertThat(there.in(Optional.of("E06000051"))).contains(Span.since(APRIL));
    assertThat(there.in(Optional.of("E08000001"))).isEmpty();
    assertThat(there.in(Optional.empty())).isEmpty();
  }

  @Test
  void what_the_file_says_counts_unless_something_else_is_supposed() throws IOException {
    var text = "standing=enacted\nsince=2026-04-29\nchecked.on=2026-11-22\n";
    var file = new StringReader(text + "E06000051.from=2027-04-01");
    var known = Commencement.read(DataFile.read("a file", file));
    var here = DEFAULTS.at("E06000051");
    var other = here.withCommencement("ENT-NHS", Span.since(APRIL.plusYears(5)));

    assertThat(here.commenced("ENT-INT", known)).contains(Span.since(APRIL));
    assertThat(other.commenced("ENT-INT", known)).contains(Span.since(APRIL));
    assertThat(other.commenced("ENT-NHS", known)).contains(Span.since(APRIL.plusYears(5)));
    assertThat(DEFAULTS.commenced("ENT-INT", known)).isEmpty();
  }

  @Test
  void a_provision_made_but_not_commenced_is_in_force_on_no_day() {
    var place = new Citation.Section(Instrument.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026, "9", "");
    var provision =
        Provision.prospective(
            "ENT-INT", "A title", LawVersion.LV_2026, place, Strength.STATUTE, Mark.V);

    assertThat(provision.on(APRIL)).isEmpty();
    assertThat(provision.inForce().isEmpty()).isTrue();
    assertThat(provision.standingOn(LocalDate.of(2026, 4, 28))).isEqualTo(Standing.NOT_MADE);
    assertThat(provision.standingOn(LocalDate.of(2026, 4, 29))).isEqualTo(Standing.ENACTED);
  }

  @Test
  void marks_and_strengths_are_said_in_fixed_words() {
    assertThat(Mark.V.words()).isEqualTo("words read at the source");
    assertThat(Mark.M.words()).isEqualTo("text not yet checked");
    assertThat(Strength.STATUTE.code()).isEqualTo("statute");
    assertThat(Strength.DERIVED.code()).isEqualTo("derived");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ELIGIBLE, false",
    "RELEVANT, false",
    "FORMER_RELEVANT, true",
    "FORMER_RELEVANT_IN_PLANNED_EDUCATION, true",
    "FORMER_RELEVANT_BACK_IN_EDUCATION, true",
    "FORMER_RELEVANT_21_TO_25, true",
    "QUALIFYING, false",
    "NONE, false",
    "UNDETERMINED, false"
  })
  void former_relevant_children_are_those_of_any_age(Status status, boolean former) {
    assertThat(status.formerRelevant()).isEqualTo(former);
  }
}
