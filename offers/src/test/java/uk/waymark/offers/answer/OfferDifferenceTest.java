package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Heading;

/** Two councils side by side: amounts are compared where there are any. */
class OfferDifferenceTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      nullValues = "nothing",
      value = {
        "up to £50, up to £50, true",
        "up to £50, up to £60, false",
        "up to £50, '', false",
        "'', up to £50, false",
        "'', '', nothing"
      })
  void nothing_counted_on_either_side_is_neither_the_same_nor_different(
      String here, String there, Boolean same) {
    var found =
        OfferDifference.of(
            List.of(here), List.of(there), _ -> List.of(Heading.MONEY.word()), words -> words);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sameAmounts()).isEqualTo(Optional.ofNullable(same));
  }
}
