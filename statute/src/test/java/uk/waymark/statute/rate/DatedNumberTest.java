package uk.waymark.statute.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.deadline.Span;

/** A number that ministers set holds from its day until the next one, and is never guessed. */
class DatedNumberTest {

  @ParameterizedTest(name = "{0}: {1} pounds, since {2}")
  @CsvSource({
    "2011-04-01, 2000, 2011-04-01",
    "2023-03-31, 2000, 2011-04-01",
    "2023-04-01, 3000, 2023-04-01",
    "2031-01-01, 3000, 2023-04-01"
  })
  void the_setting_up_home_allowance_rises_on_its_day(LocalDate day, String sum, LocalDate from) {
    var known = (Rate.OnDay.Known) Rate.named("setting-up-home-allowance").on(day);

    assertThat(known.value().value()).isEqualTo(new BigDecimal(sum));
    assertThat(known.from()).isEqualTo(from);
    assertThat(known.value().under()).startsWith("Children Act 1989 guidance, volume 3");
    assertThat(known.value().text()).hasScheme("https");
  }

  @Test
  void each_value_holds_up_to_the_day_of_the_next_and_the_last_without_an_end() {
    var days = Rate.named("shared-rate-exemption-age").days();

    assertThat(days)
        .extracting(Rate.Days::span)
        .containsExactly(
            new Span(LocalDate.of(2013, 4, 29), LocalDate.of(2021, 5, 31)),
            Span.since(LocalDate.of(2021, 5, 31)));
    assertThat(days)
        .extracting(each -> each.value().value().intValueExact())
        .containsExactly(22, 25);
  }

  @Test
  void a_day_before_the_first_value_is_refused_by_name() {
    var refused =
        (Rate.OnDay.OutsideKnownDates)
            Rate.named("setting-up-home-allowance").on(LocalDate.of(2011, 3, 31));

    assertThat(refused.missing()).isEqualTo("rate setting-up-home-allowance before 2011-04-01");
  }

  @Test
  void a_day_after_the_last_one_known_is_refused_by_name() {
    var rate = Rate.named("setting-up-home-allowance");
    var until = LocalDate.of(2027, 4, 1);
    var known =
        new Rate(rate.name(), rate.what(), rate.unit(), rate.values(), until, rate.checkedOn());

    assertThat(known.on(until.minusDays(1))).isInstanceOf(Rate.OnDay.Known.class);
    assertThat(known.on(until))
        .isInstanceOfSatisfying(
            Rate.OnDay.OutsideKnownDates.class,
            refused ->
                assertThat(refused.missing())
                    .isEqualTo("rate setting-up-home-allowance from 2027-04-01"));
  }

  @Test
  void a_number_without_a_file_is_a_fault_of_the_build() {
    assertThatThrownBy(() -> Rate.named("no-such-number"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/rates/no-such-number.properties");
  }
}
