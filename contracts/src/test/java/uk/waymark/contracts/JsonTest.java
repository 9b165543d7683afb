package uk.waymark.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":[true,null,{\"d\":\"x\",\"c\":\"y\"}]}",
        "[0, -0.0, 1.0, 1e3, 100000000000000000000000, 1e21, 1e-7, 0.1, 333333333.33333329]",
        "[9007199254740991, 9007199254740993, -9223372036854775808, 12345678901234567890]",
        "[\"\\u0000\\b\\f\\n\\r\\t\\u001f\\\"\\\\/\\u20ac\\ud83c\\udf1f\"]",
        "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}",
        "{}",
        "[]"
      })
  void the_canonical_form_is_that_of_rfc_8785(String json) throws IOException {
    var canonical = new String(Json.canonical(Json.parse(json.getBytes(UTF_8))), UTF_8);

    assertThat(canonical).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
  }

  @Test
  void a_number_beyond_a_double_still_has_one_form() throws IOException {
    assertThat(Json.canonical(Json.parse("[1e400]".getBytes(UTF_8))))
        .isEqualTo(Json.canonical(Json.parse("[10.0E399]".getBytes(UTF_8))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"name\": Kayla}",
        "[1,]"
      })
  void what_is_not_strict_json_is_refused_without_its_text_in_the_place(String json) {
    assertThatThrownBy(() -> Json.parse(json.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            JsonProcessingException.class,
            fault -> assertThat(Json.place(fault)).matches("line 1, column \\d+"));
  }
}
