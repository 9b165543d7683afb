package uk.waymark.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {
  @Test
  void a_key_is_written_and_read_as_authority_slash_subject() {
    var key = new PersonKey("E06000051", "yp-1001");

    assertThat(key).hasToString("E06000051/yp-1001");
    assertThat(PersonKey.parse("E06000051/yp-1001")).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E06000051",
        "E06000051/",
        "/yp-1",
        "E07000051/yp-1",
        "E06000051/a b",
        "E06000051/a/b"
      })
  void a_key_of_another_form_is_refused_without_being_quoted(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonKey.parse(key))
        .withMessageNotContaining(key);
  }
}
