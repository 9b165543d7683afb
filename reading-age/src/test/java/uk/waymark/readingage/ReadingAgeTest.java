package uk.waymark.readingage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself. */
class ReadingAgeTest {
  @ParameterizedTest
  @CsvSource({
    "care, 1",
    "child, 1",
    "started, 2",
    "lived, 1",
    "people, 2",
    "rule, 1",
    "the, 1",
    "landlord, 2",
    "months, 1",
    "responsible, 4",
    "ended, 2",
    "2026, 1",
    "bursary, 3",
    "accommodation, 5"
  })
  void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
    assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void the_measure_tells_hard_from_easy() {
    var hard =
        "Notwithstanding the aforementioned provisions, the discretionary accommodation"
            + " determination necessitates consideration of individual circumstances.";
    var easy = "She left care in May. The council must help her.";

    assertThat(ReadingAge.of(hard)).isGreaterThan(20_000);
    assertThat(ReadingAge.of(easy)).isLessThan(9_000);
  }
}
