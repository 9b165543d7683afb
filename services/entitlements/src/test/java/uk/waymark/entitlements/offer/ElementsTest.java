package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    "},{\"first\":",
    "a"
  };

  @Test
  void elements_are_found_whatever_stands_in_their_texts() throws IOException {
    var seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new SplittableRandom(seed);
    for (var round = 0; round < 2_000; round++) {
      var items = new ArrayList<Map<String, Object>>();
      for (var i = random.nextInt(random.nextInt(20) == 0 ? 200 : 4); i > 0; i--) {
        var item = new LinkedHashMap<String, Object>();
        item.put("first", random.nextBoolean() ? text(random) : List.of(text(random)));
        item.put("words", text(random));
        item.put("deep", List.of(Map.of("x", text(random)), 1, true, Map.of()));
        items.add(item);
      }
      var whole = new LinkedHashMap<String, Object>();
      whole.put("before", text(random));
      whole.put("alike", List.of(Map.of("first", 1), Map.of("first", 2)));
      whole.put("items", items);
      whole.put("after", List.of(Map.of("first", 3), Map.of("first", 4)));
      var json = Elements.Written.of(Json.mapper().writeValueAsBytes(whole));

      var found = Elements.of(json, "items", "first", "after", 0);

      assertThat(found.size()).isEqualTo(items.size());
      assertThat(json.text().charAt(found.to())).isEqualTo(']');
      for (var i = 0; i < items.size(); i++) {
        var element = json.text().substring(found.from(i), found.to(i));
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
        written(
            "{'items':[{'a':'\\\\\\'','b':['id','x'],'id':'café','c':'x\\'y'},{'a':'','none':'x'}],'z':1}");
    var elements = Elements.of(json, "items", "a", "z", 0);

    assertThat(elements.text(json, 0, "id")).isEqualTo("café");
    assertThatIllegalStateException().isThrownBy(() -> elements.text(json, 0, "none"));
    assertThatIllegalStateException().isThrownBy(() -> elements.text(json, 0, "c"));
  }

  @Test
  void what_is_not_as_expected_is_refused() {
    for (var other : List.of("{'items':[],'y':1}", "{'items':{},'z':1}", "{'item':[],'z':1}")) {
      assertThatIllegalStateException()
          .as(other)
          .isThrownBy(() -> Elements.of(written(other), "items", "a", "z", 0));
    }
    for (var other : List.of("[1,2]", "[{'b':1}]", "[{'a':1},2]", "[[{'a':1}]]")) {
      assertThatIllegalStateException()
          .as(other)
          .isThrownBy(
              () -> Elements.of(written("{'items':" + other + ",'z':1}"), "items", "a", "z", 0));
    }
  }

  private static Elements.Written written(String json) {
    return Elements.Written.of(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
