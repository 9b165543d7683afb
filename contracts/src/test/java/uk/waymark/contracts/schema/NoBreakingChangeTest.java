package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.event.EventType;

/** Version 1 stays version 1: what was released is still allowed. */
class NoBreakingChangeTest {
  @Test
  void every_released_schema_is_still_there_and_allows_what_it_allowed() {
    var now = PublishedSchemas.all();
    var released = PublishedSchemas.released();

    assertThat(released).hasSizeGreaterThan(70);
    assertThat(now.keySet()).containsAll(released.keySet());
    released.forEach(
        (file, schema) ->
            assertThat(Breaks.between(schema, now.getOrDefault(file, schema))).as(file).isEmpty());
  }

  @Test
  void readers_of_the_topics_and_the_answers_find_what_they_count_on() {
    var now = PublishedSchemas.all();
    var read =
        PublishedSchemas.released().entrySet().stream()
            .filter(each -> each.getKey().matches("message/.*|answer.*"))
            .toList();

    assertThat(read).hasSizeGreaterThan(6);
    read.forEach(
        each ->
            assertThat(
                    ReaderBreaks.between(
                        each.getValue(), now.getOrDefault(each.getKey(), each.getValue())))
                .as(each.getKey())
                .isEmpty());
  }

  static Stream<Arguments> breaksOfReaders() {
    return Stream.of(
        planted("a field no longer required", schema -> schema.withArray("required").remove(0)),
        planted(
            "a new word", schema -> fields(schema).withObject("/stage").withArray("enum").add("x")),
        planted("words gone", schema -> fields(schema).withObject("/stage").remove("enum")),
        planted("another type", schema -> fields(schema).withObject("/at").put("type", "integer")),
        planted("a format gone", schema -> fields(schema).withObject("/at").remove("format")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaksOfReaders")
  void a_planted_break_of_readers_is_found(String what, Consumer<ObjectNode> plant) {
    var released = Schemas.ofMessage("alert");
    var changed = released.deepCopy();
    plant.accept(changed);

    assertThat(ReaderBreaks.between(released, changed)).as(what).hasSize(1);
  }

  @Test
  void readers_can_take_a_further_field_a_word_less_and_an_open_object() {
    var released = Schemas.ofMessage("alert").put("additionalProperties", false);
    var changed = released.deepCopy();
    changed.remove("additionalProperties");
    fields(changed).putObject("channel").put("type", "string");
    fields(changed).withObject("/stage").withArray("enum").remove(0);

    assertThat(ReaderBreaks.between(released, changed)).isEmpty();
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        planted("a removed field", schema -> fields(schema).remove("until")),
        planted("a new required field", schema -> schema.withArray("required").add("until")),
        planted(
            "a word taken out",
            schema -> fields(schema).withObject("/level").withArray("enum").remove(0)),
        planted("a list of words", schema -> fields(schema).withObject("/until").putArray("enum")),
        planted(
            "another type", schema -> fields(schema).withObject("/until").put("type", "integer")),
        planted(
            "a narrower range",
            schema -> fields(schema).withObject("/academicYears").put("maximum", 5)),
        planted("a new limit", schema -> fields(schema).withObject("/until").put("maxLength", 10)),
        planted("a pattern", schema -> fields(schema).withObject("/until").put("pattern", "^2")),
        planted(
            "a format gone over to another",
            schema -> fields(schema).withObject("/until").put("format", "time")),
        planted("another id", schema -> schema.put("$id", "urn:other")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaks")
  void a_planted_break_is_found(String what, Consumer<ObjectNode> plant) {
    var released = Schemas.ofEvent(EventType.EDUCATION_STARTED);
    var changed = released.deepCopy();
    plant.accept(changed);

    assertThat(Breaks.between(released, changed)).as(what).hasSize(1);
  }

  @Test
  void a_removed_schema_is_found() {
    var now = PublishedSchemas.all();
    now.remove("event/education-started.v1.json");

    assertThat(now.keySet().containsAll(PublishedSchemas.released().keySet())).isFalse();
  }

  @Test
  void an_added_field_an_added_word_and_a_wider_range_break_nothing() {
    var released = Schemas.ofEvent(EventType.EDUCATION_STARTED);
    var changed = released.deepCopy();
    fields(changed).putObject("provider").put("type", "string").put("maxLength", 9);
    fields(changed).withObject("/level").withArray("enum").add("adult");
    fields(changed).withObject("/academicYears").put("maximum", 20).put("type", "number");
    changed.withArray("required").removeAll();

    assertThat(Breaks.between(released, changed)).isEmpty();
  }

  @Test
  void a_pattern_to_which_an_end_was_added_that_may_be_left_out_breaks_nothing() {
    var released = Schemas.ofEvent(EventType.ENTITLEMENT_PAID);
    var id = fields(released).withObject("/entitlementId").put("pattern", "^[a-z]{1,9}$");
    for (var pattern : List.of("^[a-z]{1,9}(/[a-z]+)?$", "^[a-z]{1,9}$")) {
      var changed = released.deepCopy();
      fields(changed).withObject("/entitlementId").put("pattern", pattern);
      assertThat(Breaks.between(released, changed)).as(pattern).isEmpty();
    }
    for (var pattern :
        List.of("^[a-z]{1,9}(/[a-z]+)$", "^[a-z]{1,8}(/[a-z]+)?$", "^[a-z]{1,9}(x)(/y)?$")) {
      var changed = released.deepCopy();
      fields(changed).withObject("/entitlementId").put("pattern", pattern);
      assertThat(Breaks.between(released, changed)).as(pattern).hasSize(1);
    }
    id.put("pattern", "^a|b$");
    var changed = released.deepCopy();
    fields(changed).withObject("/entitlementId").put("pattern", "^a|b(c)?$");
    assertThat(Breaks.between(released, changed)).as("one of two").hasSize(1);
  }

  private static Arguments planted(String what, Consumer<ObjectNode> plant) {
    return Arguments.of(what, plant);
  }

  private static ObjectNode fields(ObjectNode schema) {
    return schema.withObject("/properties");
  }
}
