package uk.waymark.entitlements.openreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kit.problem.ProblemException;

/** Pages of a list. */
class ListingTest {
  @ParameterizedTest(name = "{0} items, page {1} of {2} each")
  @CsvSource({
    "0, 1, 10, 1, 0, true, true, true",
    "10, 1, 10, 1, 10, true, true, false",
    "11, 1, 10, 2, 10, true, false, false",
    "11, 2, 10, 2, 1, false, true, false",
    "11, 3, 10, 2, 0, false, true, true",
    "11, 2147483647, 500, 1, 0, false, true, true"
  })
  void the_envelope_counts_right(
      int items,
      String page,
      String perPage,
      int pages,
      int size,
      boolean first,
      boolean last,
      boolean empty) {
    List<Map<String, Object>> all =
        IntStream.range(0, items).mapToObj(i -> Map.<String, Object>of("id", i)).toList();

    assertThat(Listing.of(page, perPage).of(all))
        .containsEntry("total_items", items)
        .containsEntry("total_pages", pages)
        .containsEntry("size", size)
        .containsEntry("first_page", first)
        .containsEntry("last_page", last)
        .containsEntry("empty", empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "one", "1.5", "99999999999", ""})
  void what_is_no_number_of_a_page_is_refused(String page) {
    assertThatThrownBy(() -> Listing.of(page, null)).isInstanceOf(ProblemException.class);
  }

  @Test
  void no_page_is_longer_than_500() {
    assertThatThrownBy(() -> Listing.of(null, "501")).isInstanceOf(ProblemException.class);
    assertThat(Listing.of(null, null)).isEqualTo(new Listing(1, 50));
  }
}
