package uk.waymark.intake.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.StringJoiner;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
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
    assertThat(original(whole).people()).contains(SOMEBODY);
    assertThat(original(whole).authorities()).containsExactly("E06000051");
  }

  @Test
  void what_stands_further_in_or_is_no_code_says_nothing() {
    var original =
        original("\n{\"authority\":\"E0600051\",\"data\":{\"authority\":\"E08000030\"}}", SOMEBODY);

    assertThat(original.authorities()).isEmpty();
    assertThat(original.people()).isEmpty();
  }

  @Test
  void the_keys_authority_stands_in_for_one_that_is_left_out_only() {
    var key = new PersonKey("E08000030", "other");

    assertThat(original("\n{\"subject\":\"p-1\"}", key).people())
        .containsExactly(new PersonKey("E08000030", "p-1"));
    assertThat(original("\n{\"authority\":\"E06000051\",\"subject\":\"p-1\"}", key).people())
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

  @Test
  void a_code_that_no_authority_has_names_none_and_is_looked_for_at_an_erasure() {
    var original = original("\n{\"authority\":\"E06999999\",\"subject\":\"p-1\"}");

    assertThat(original.authorities()).isEmpty();
    assertThat(original.people()).containsExactly(new PersonKey("E06999999", "p-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n{\"schema\":{\"type\":\"struct\"},\"payload\":"
            + "{\"authority\":\"E06000051\",\"subject\":\"p-1\"}}",
        "\n{\"payload\":\"{\\\"authority\\\":\\\"E06000051\\\",\\\"subject\\\":\\\"p-1\\\"}\"}",
        "\n{\"payload\":[{\"authority\":\"E06000051\",\"subject\":\"p-1\"}]}",
        "\n\"{\\\"authority\\\":\\\"E06000051\\\",\\\"subject\\\":\\\"p-1\\\"}\""
      })
  void of_what_is_wrapped_once_the_people_are_heard_and_no_right_comes_of_it(String whole) {
    assertThat(original(whole).people()).containsExactly(SOMEBODY);
    assertThat(original(whole).authorities()).isEmpty();
  }

  @Test
  void a_subject_that_is_a_number_is_a_subject() {
    assertThat(original("\n{\"authority\":\"E06000051\",\"subject\":4711}").people())
        .containsExactly(new PersonKey("E06000051", "4711"));
  }

  @Test
  void in_binary_mode_the_fields_of_the_data_are_no_attributes() {
    var data = "{\"authority\":\"E08000030\"}";
    var headers = "ce_specversion:1.0\nce_authority:E06000051\n";

    assertThat(original(headers + "\n" + data).authorities()).containsExactly("E06000051");
    assertThat(original("ce_specversion:1.0\n\n" + data).authorities()).isEmpty();
    assertThat(
            original(headers + "content-type:application/cloudevents+json\n\n" + data)
                .authorities())
        .containsExactlyInAnyOrder("E06000051", "E08000030");
  }

  @Test
  void very_many_objects_that_name_nobody_leave_nothing_behind() throws Exception {
    var original = original("\n[" + "{},".repeat(300_000) + "{\"subject\":\"p-1\"}]", SOMEBODY);

    assertThat(original.people()).containsExactly(SOMEBODY);
    assertThat(original.tooMany()).isFalse();
    for (var part : Original.class.getDeclaredFields()) {
      part.setAccessible(true);
      var held = part.get(original);
      assertThat(held).isNotInstanceOf(byte[].class);
      if (held instanceof Collection<?> many) {
        assertThat(many).as(part.getName()).hasSizeLessThan(2);
      }
    }
  }

  @Test
  void more_people_than_are_held_are_said_to_be_too_many() {
    var list = new StringJoiner(",", "\n[", "]");
    for (int i = 0; i < 500; i++) {
      list.add("{\"authority\":\"E06000051\",\"subject\":\"p-%d\"}".formatted(i));
    }
    assertThat(original(list.toString()).tooMany()).isFalse();
    assertThat(original(list.toString()).people()).hasSize(500);

    list.add("{\"authority\":\"E06000051\",\"subject\":\"one more\"}");
    list.add("{\"authority\":\"E06000051\",\"subject\":\"one-more\"}");
    assertThat(original(list.toString()).tooMany()).isTrue();
    assertThat(original(list.toString()).people()).hasSize(500);
  }

  @Test
  void one_event_with_more_subjects_than_are_held_is_about_too_many() {
    var event = new StringBuilder("\n{\"authority\":\"E06000051\"");
    for (int i = 0; i < 8; i++) {
      event.append(",\"subject\":\"p-").append(i).append('"');
    }
    assertThat(original(event + "}").tooMany()).isFalse();
    assertThat(original(event + ",\"subject\":\"p-0\"}").tooMany()).isFalse();
    assertThat(original(event + ",\"subject\":\"p-8\"}").tooMany()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n\nb",
        "x\nce_authority:E08000030",
        "\\n\\",
        "\r\n",
        ":",
        "",
        "x\n\n{\"authority\":\"E08000030\"}"
      })
  void what_stands_in_a_header_is_read_back_as_it_came(String odd) {
    var event = "{\"authority\":\"E06000051\",\n\n\"subject\":\"p-1\"}";
    var message =
        new ConsumerRecord<String, byte[]>(
            "care-events-in", 0, 0, null, event.getBytes(StandardCharsets.UTF_8));
    message
        .headers()
        .add("trace", odd.getBytes(StandardCharsets.UTF_8))
        .add(odd, "E08000030".getBytes(StandardCharsets.UTF_8))
        .add("ce_authority:E08000030", new byte[0])
        .add("content-type:application/cloudevents", null)
        .add("ce_specversion", null)
        .add("ce_subject", "p-2".getBytes(StandardCharsets.UTF_8));

    var asItCame = Original.of(message, null);
    var asItIsKept = Original.kept(Original.whole(message), Original.FORM, null);

    assertThat(asItIsKept).isEqualTo(asItCame);
    assertThat(asItCame.authorities()).containsExactly("E06000051");
    assertThat(asItCame.people())
        .containsExactlyInAnyOrder(SOMEBODY, new PersonKey("E06000051", "p-2"));
  }

  @Test
  void one_of_before_is_of_every_authority_that_it_may_name() {
    var whole =
        "trace:a\n\n{}\nce_authority:E08000030\n\n{\"authority\":\"E06000051\",\"subject\":\"p-1\"}";

    var original = Original.kept(whole.getBytes(StandardCharsets.UTF_8), 1, null);

    assertThat(original.authorities()).containsExactlyInAnyOrder("E06000051", "E08000030");
    assertThat(original.people()).contains(SOMEBODY);
    assertThat(original.tooMany()).isFalse();
    var blank = ("a:\n\n" + "\n".repeat(200)).getBytes(StandardCharsets.UTF_8);
    assertThat(Original.kept(blank, 1, null).tooMany()).isTrue();
  }

  private static Original original(String whole) {
    return original(whole, null);
  }

  private static Original original(String whole, @Nullable PersonKey key) {
    return Original.kept(whole.getBytes(StandardCharsets.UTF_8), Original.FORM, key);
  }
}
