package uk.waymark.statute.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.statute.deadline.Span;

/** A place in the law, its address on a day, and the texts of a provision by date. */
class WhereTheWordsAreTest {
  private static final LocalDate DAY = LocalDate.of(2025, 7, 10);

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(
            new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(1)(a)"),
            "Children Act 1989, section 23C(1)(a)",
            "https://www.legislation.gov.uk/ukpga/1989/41/section/23C/2025-07-10"),
        Arguments.of(
            new Citation.SchedulePara(Instrument.CHILDREN_ACT_1989, "2", "19B", "(2)"),
            "Children Act 1989, Schedule 2, paragraph 19B(2)",
            "https://www.legislation.gov.uk/ukpga/1989/41/schedule/2/paragraph/19B/2025-07-10"),
        Arguments.of(
            new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "8", "(2)(c)"),
            "Care Leavers (England) Regulations 2010, regulation 8(2)(c)",
            "https://www.legislation.gov.uk/uksi/2010/2571/regulation/8/2025-07-10"),
        Arguments.of(
            new Citation.Article(Instrument.PRIORITY_NEED_ORDER_2002, "4", ""),
            "Homelessness (Priority Need for Accommodation) (England) Order 2002, article 4",
            "https://www.legislation.gov.uk/uksi/2002/2051/article/4/2025-07-10"),
        Arguments.of(
            new Citation.Guidance(Instrument.LEAVING_CARE_GUIDANCE, "appendix E"),
            "Children Act 1989 guidance, volume 3, appendix E",
            "https://www.gov.uk/government/publications/"
                + "children-act-1989-transition-to-adulthood-for-care-leavers"),
        Arguments.of(
            new Citation.Guidance(Instrument.BURSARY_FUND_GUIDE, ""),
            "16 to 19 Bursary Fund guide",
            "https://gov.uk/government/publications/16-to-19-bursary-fund-guidance/"
                + "16-to-19-bursary-fund-guide-2025-to-2026"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("places")
  void a_place_is_written_as_a_lawyer_does_and_has_an_address(
      Citation place, String words, String address) {
    assertThat(place.words()).isEqualTo(words);
    assertThat(place.textOn(DAY)).hasToString(address);
  }

  @ParameterizedTest(name = "asked of {0}: as it stood on {1}")
  @CsvSource({
    "2026-11-21, 2026-11-21",
    "2026-11-22, 2026-11-22",
    "2026-11-23, 2026-11-22",
    "2031-01-01, 2026-11-22"
  })
  void no_text_is_linked_of_a_day_that_nobody_has_gone_through(LocalDate day, String linked) {
    var place = new Citation.Section(Instrument.HOUSING_ACT_1996, "199", "");

    assertThat(place.textOn(day))
        .hasToString("https://www.legislation.gov.uk/ukpga/1996/52/section/199/" + linked);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "1991-10-13, none, none",
    "1991-10-14, LV-1991, the Children Act 1989 comes into force",
    "2001-09-30, LV-1991, the Children Act 1989 comes into force",
    "2001-10-01, LV-2001, leaving-care duties begin",
    "2026-04-29, LV-2026, 'Children''s Wellbeing and Schools Act 2026, not commenced'"
  })
  void each_day_has_the_last_change_of_the_law_up_to_it(LocalDate day, String id, String change) {
    assertThat(LawVersion.on(day).map(LawVersion::id).orElse("none")).isEqualTo(id);
    assertThat(LawVersion.on(day).map(LawVersion::change).orElse("none")).isEqualTo(change);
  }

  @ParameterizedTest(name = "{0}: article {1}")
  @CsvSource({"2011-03-31, none", "2011-04-01, 3", "2014-05-12, 3", "2014-05-13, none"})
  void a_text_applies_from_its_first_day_up_to_the_day_it_was_replaced(
      LocalDate day, String article) {
    var provision =
        Provision.of("X", "X", text("3", LawVersion.LV_2011).until(LawVersion.LV_2014.from()));

    assertThat(provision.on(day).map(text -> ((Citation.Article) text.citation()).number()))
        .isEqualTo(article.equals("none") ? Optional.empty() : Optional.of(article));
    assertThat(provision.inForce().contains(day)).isEqualTo(!article.equals("none"));
    assertThat(provision.applied(new Span(day, day.plusDays(1))).isEmpty())
        .isEqualTo(article.equals("none"));
    assertThat(provision.since()).isEqualTo("2011-04-01");
  }

  @Test
  void a_provision_has_a_text_and_never_two_on_one_day() {
    var first = text("3", LawVersion.LV_2011);
    var second = text("4", LawVersion.LV_2014);

    assertThatThrownBy(() -> Provision.of("X", "X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("X has no text");
    assertThatThrownBy(() -> Provision.of("X", "X", first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("X has two texts on one day");
    assertThat(Provision.of("X", "X", first.until(second.days().from()), second).texts())
        .hasSize(2);
  }

  @Test
  void a_provision_names_the_readings_it_turns_on() {
    var provision = Provision.of("X", "A title", text("3", LawVersion.LV_2011));

    assertThat(provision.readings()).isEmpty();
    assertThat(provision.commencement()).isEmpty();
    assertThat(provision.reading(Reading.J_91, Reading.J_14).readings())
        .containsExactly(Reading.J_91, Reading.J_14);
    assertThat(provision.reading(Reading.J_91).title()).isEqualTo("A title");
  }

  private static InForce text(String article, LawVersion version) {
    return InForce.since(
        version,
        new Citation.Article(Instrument.PRIORITY_NEED_ORDER_2002, article, ""),
        Strength.REGULATION,
        Mark.V);
  }
}
