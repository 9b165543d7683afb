package uk.waymark.statute.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Strength;

/** One step of an explanation: which text it applied, and when two steps say the same. */
class BecauseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  /** In force from October 2001, in other words from April 2011 until the end of 2030. */
  private static final Provision PROVISION =
      Provision.of(
          "X",
          "A provision",
          text(LawVersion.LV_2001, "24", Mark.M).until(LocalDate.of(2011, 4, 1)),
          text(LawVersion.LV_2011, "24A", Mark.V).until(LocalDate.of(2031, 1, 1)));

  private static InForce text(LawVersion version, String section, Mark mark) {
    return InForce.since(
        version,
        new Citation.Section(Instrument.CHILDREN_ACT_1989, section, "(1)"),
        Strength.STATUTE,
        mark);
  }

  private static Because on(String day) {
    return Because.met(PROVISION, LocalDate.parse(day), "It is so.", FactRead.none("care-started"));
  }

  @ParameterizedTest(name = "{0}: section {1}")
  @CsvSource({
    "2001-10-01, 24, LV-2001, 2001-10-01, 2011-04-01",
    "2011-03-31, 24, LV-2001, 2001-10-01, 2011-04-01",
    "2011-04-01, 24A, LV-2011, 2011-04-01, 2031-01-01"
  })
  void it_names_the_text_in_force_on_its_day(
      String day, String section, String version, LocalDate from, LocalDate to) {
    var step = on(day);

    assertThat(step.citation().words()).isEqualTo("Children Act 1989, section " + section + "(1)");
    assertThat(step.url())
        .isEqualTo(
            URI.create(
                "https://www.legislation.gov.uk/ukpga/1989/41/section/" + section + "/" + day));
    assertThat(step.version()).isEqualTo(version);
    assertThat(step.inForceFrom()).isEqualTo(from);
    assertThat(step.inForceTo()).contains(to);
    assertThat(step.strength()).isEqualTo(Strength.STATUTE);
  }

  @Test
  void before_the_provision_was_in_force_its_first_words_are_shown() {
    var step = on("1999-05-05");

    assertThat(step.url())
        .hasToString("https://www.legislation.gov.uk/ukpga/1989/41/section/24/2001-10-01");
    assertThat(step.inForceFrom()).isEqualTo("2001-10-01");
  }

  @Test
  void words_that_were_not_read_are_said_to_be_unchecked() {
    assertThat(on("2005-01-01").provision())
        .isEqualTo("Children Act 1989, section 24(1) (text not yet checked)");
    assertThat(on("2015-01-01").provision()).isEqualTo("Children Act 1989, section 24A(1)");
    assertThat(on("2005-01-01").mark()).isEqualTo(Mark.M);
    assertThat(on("2015-01-01").mark()).isEqualTo(Mark.V);
  }

  @Test
  void two_steps_say_the_same_whatever_their_days() {
    assertThat(on("2026-01-15").saysTheSameAs(on("2020-12-31"))).isTrue();
    assertThat(on("2026-01-15").saysTheSameAs(on("2010-12-31"))).as("another text").isFalse();
  }

  @Test
  void two_steps_that_differ_in_anything_but_the_day_do_not_say_the_same() {
    var step = on("2026-01-15");
    var fact = FactRead.none("care-started");
    var otherRule = Provision.of("Y", "Another", PROVISION.texts().getLast());

    assertThat(step.saysTheSameAs(Because.notMet(PROVISION, DAY, "It is so.", fact))).isFalse();
    assertThat(step.saysTheSameAs(Because.met(otherRule, DAY, "It is so.", fact))).isFalse();
    assertThat(step.saysTheSameAs(Because.met(PROVISION, DAY, "It is not.", fact))).isFalse();
    assertThat(step.saysTheSameAs(step.by(Reading.J_91))).isFalse();
    assertThat(step.saysTheSameAs(step.facts(List.of(FactRead.missing("home"))))).isFalse();
  }

  @Test
  void the_outcome_is_the_one_it_was_made_for() {
    assertThat(Because.met(PROVISION, DAY, "").outcome().code()).isEqualTo("met");
    assertThat(Because.notMet(PROVISION, DAY, "").outcome().code()).isEqualTo("not-met");
    assertThat(Because.undetermined(PROVISION, DAY, "").outcome().code()).isEqualTo("undetermined");
    assertThat(Because.computed(PROVISION, DAY, "").outcome().code()).isEqualTo("computed");
  }
}
