package uk.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments of questions: which are taken, and which are none. */
class GivenDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2026-02-30",
        "2026-2-03",
        " 2026-02-03",
        "2026-02-03 ",
        "+12025-01-01",
        "+2025-01-01",
        "-2025-01-01",
        "-999999999-01-01",
        "+999999999-12-31",
        "٢٠٢٦-٠٢-٠٣"
      })
  void what_is_no_day_of_a_four_digit_year_is_refused(String words) {
    assertThat(GivenDay.parse(words)).isEmpty();
    assertThat(KnownAt.parse(words)).isEmpty();
    assertThat(KnownAt.parse(words + "T09:30:00Z")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "2024-02-29", "9999-12-31"})
  void a_day_is_taken(String words) {
    assertThat(GivenDay.parse(words)).contains(LocalDate.parse(words));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,                2026-03-31T22:59:59.999999999Z",
    "2026-01-31,                2026-01-31T23:59:59.999999999Z",
    "2026-03-31T09:30:00+01:00, 2026-03-31T08:30:00Z"
  })
  void a_day_counts_to_its_last_moment_in_london_and_a_moment_to_itself(
      String words, Instant inclusive) {
    assertThat(KnownAt.parse(words)).contains(new KnownAt(words, inclusive));
  }
}
