package uk.waymark.intake.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.PersonKey;

class OriginalTest {
  private static final PersonKey SOMEBODY = new PersonKey("E06000051", "p-1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n{\"authority\":\"E06000051\",\"subject\":\"p-1\",\"data\":{}}",
        "\n{\"data\":{\"a\":[{}]},\"subject\":\"p-1\",\"authority\":\"E0600005\\u0031\"}",
        "\n{\"authority\":\"E06000051\",\"subject\":\"p-1\",\"data\":{",
        "\n{'authority':'E06000051', subject:'p-1',}",
        "\n[1,[2],{\"authority\":\"E06000051\",\"subject\":\"p-1\"},{}]",
        "\n{\"Authority\":\"E06000051\",\"SUBJECT\":\"p-1\"}",
        "ce_specversion:1.0\nce_authority:E06000051\nce_subject:p-1\n\nnot json",
        "ce_authority:E06000051\n\n{\"subject\":\"p-1\"}"
      })
  void whom_a_message_is_about_is_read_from_whatever_can_be_read_of_it(String whole) {
    assertThat(original(whole).people(null)).contains(SOMEBODY);
    assertThat(original(whole).authorities()).containsExactly("E06000051");
  }

  @Test
  void what_stands_further_in_or_is_no_code_says_nothing() {
    var original =
        original("\n{\"authority\":\"E0600051\",\"data\":{\"authority\":\"E08000030\"}}");

    assertThat(original.authorities()).isEmpty();
    assertThat(original.people(SOMEBODY)).isEmpty();
  }

  @Test
  void the_keys_authority_stands_in_for_one_that_is_left_out_only() {
    var key = new PersonKey("E08000030", "other");

    assertThat(original("\n{\"subject\":\"p-1\"}").people(key))
        .containsExactly(new PersonKey("E08000030", "p-1"));
    assertThat(original("\n{\"authority\":\"E06000051\",\"subject\":\"p-1\"}").people(key))
        .containsExactly(SOMEBODY);
  }

  @Test
  void a_place_is_told_as_far_as_its_names_are_the_contracts() {
    assertThat(ToldPlace.of("")).isEmpty();
    assertThat(ToldPlace.of("/subject")).isEqualTo("/subject");
    assertThat(ToldPlace.of("/data/legalBasis")).isEqualTo("/data/legalBasis");
    assertThat(ToldPlace.of("/data/Zephyrine 2009-08-23/x")).isEqualTo("/data/?");
    assertThat(ToldPlace.of("/data/20090823")).isEqualTo("/data/?");
    assertThat(ToldPlace.of("/Zephyrine")).isEqualTo("/?");
  }

  private static Original original(String whole) {
    return Original.kept(whole.getBytes(StandardCharsets.UTF_8));
  }
}
