package uk.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
  private static final String CHARACTERS = "0123456789-:TZ+. t٣";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-31",
        "2024-02-29",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "0000-01-01",
        "-999-01-01",
        "+12345-01-01",
        "2026-3-31",
        "2026/03/31",
        "",
        "20260331",
        "2026-03-31Z",
        "٢٠٢٦-03-31",
        "9999-12-31"
      })
  void a_date_is_read_as_java_reads_it(String text) {
    assertThat(outcome(text, IsoTime::date)).isEqualTo(outcome(text, LocalDate::parse));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-31T09:30:00Z",
        "2026-03-31T24:00:00Z",
        "2026-03-31T23:59:60Z",
        "2026-02-30T09:30:00Z",
        "2026-03-31t09:30:00z",
        "2026-03-31T09:30:00.5Z",
        "2026-03-31T09:30:00+01:00",
        "2026-03-31 09:30:00Z",
        "2026-03-31T09:30Z",
        "",
        "x",
        "2026-03-31T0a:30:00Z"
      })
  void a_moment_is_read_as_java_reads_it(String text) {
    assertThat(outcome(text, IsoTime::moment)).isEqualTo(outcome(text, OffsetDateTime::parse));
  }

  @Test
  void a_character_changed_anywhere_is_read_as_java_reads_it() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 20_000; i++) {
      var text = new StringBuilder("2026-03-31T09:30:00Z");
      text.setCharAt(
          random.nextInt(text.length()), CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      var moment = text.toString();
      var date = moment.substring(0, 10);
      assertThat(outcome(moment, IsoTime::moment))
          .as("seed %d", seed)
          .isEqualTo(outcome(moment, OffsetDateTime::parse));
      assertThat(outcome(date, IsoTime::date))
          .as("seed %d", seed)
          .isEqualTo(outcome(date, LocalDate::parse));
    }
  }

  private static Object outcome(String text, Function<String, Object> reading) {
    try {
      return reading.apply(text);
    } catch (DateTimeParseException e) {
      return "refused";
    }
  }
}
