package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;

class ElementsTest {
  /** What ends, opens or escapes something, and letters of more than one byte. */
  private static final String[] PIECES = {
    "\"",
    "\\",
    "\\\"",
    "\\\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\n",
    "£",
    "é",
    "“",
    "\"items\":[",
    "a"
  };

  @Test
  void elements_are_found_whatever_stands_in_their_texts() throws IOException {
    var seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new SplittableRandom(seed);
    for (var round = 0; round < 2_000; round++) {
      var items = new ArrayList<Map<String, Object>>();
      for (var i = random.nextInt(4); i > 0; i--) {
        items.add(
            Map.of("words", text(random), "deep", List.of(Map.of("x", text(random)), 1, true)));
      }
      var whole = Map.of("before", text(random), "items", items, "after", text(random));
      var json = Elements.Written.of(Json.mapper().writeValueAsBytes(whole));

      var found = Elements.of(json, "items").all();

      assertThat(found).hasSameSizeAs(items);
      for (var i = 0; i < items.size(); i++) {
        var element = json.text().substring(found.get(i).from(), found.get(i).to());
        assertThat(Json.mapper().readTree(element.getBytes(StandardCharsets.ISO_8859_1)))
            .isEqualTo(Json.mapper().valueToTree(items.get(i)));
      }
    }
  }

  private static String text(SplittableRandom random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void a_text_is_read_past_others_and_never_one_that_is_escaped() {
    var json =
        Elements.Written.of(
            "{\"items\":[{\"a\":\"\\\\\\\"\",\"b\":{\"id\":\"no\"},\"id\":\"café\",\"c\":\"x\\\"y\"}]}"
                .getBytes(StandardCharsets.UTF_8));
    var element = Elements.of(json, "items").all().getFirst();

    assertThat(Elements.text(json, element, "id")).contains("café");
    assertThat(Elements.text(json, element, "none")).isEmpty();
    assertThatIllegalStateException().isThrownBy(() -> Elements.text(json, element, "c"));
    assertThatIllegalStateException().isThrownBy(() -> Elements.of(json, "nothing"));
  }
}
