package uk.waymark.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnYearTest {

  @ParameterizedTest
  @ValueSource(strings = {"2017", "2017-18", "2017/18", " 2017 "})
  void a_year_is_named_by_where_it_begins(String text) {
    assertThat(ReturnYear.parse(text)).contains(new ReturnYear(2017));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17", "2017-19", "2017-2018", "abcd", "1817"})
  void anything_else_is_no_year(String text) {
    assertThat(ReturnYear.parse(text)).isEmpty();
  }

  @Test
  void the_turn_of_the_century_is_a_year_too() {
    assertThat(ReturnYear.parse("1999-00")).contains(new ReturnYear(1999));
  }

  @ParameterizedTest
  @CsvSource({"2018-03-31, 2017", "2018-04-01, 2018", "2018-12-31, 2018", "2019-01-01, 2018"})
  void it_runs_from_1_April_to_31_March(LocalDate day, int begins) {
    assertThat(ReturnYear.of(day)).isEqualTo(new ReturnYear(begins));
  }

  @Test
  void a_return_says_what_it_says_on_1_May_after_the_year_in_London() {
    assertThat(new ReturnYear(2017).saidAt(0)).isEqualTo(Instant.parse("2018-04-30T23:00:00Z"));
    assertThat(new ReturnYear(2017).saidAt(2)).isEqualTo(Instant.parse("2018-04-30T23:00:02Z"));
  }
}
