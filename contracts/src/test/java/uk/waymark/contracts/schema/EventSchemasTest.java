package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.Project;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.event.data.EventData;
import uk.waymark.contracts.event.data.NotUnderstood;
import uk.waymark.contracts.event.data.Word;

/** Event type, schema, example and record say the same, and none is without the others. */
class EventSchemasTest {
  static List<EventType> types() {
    return EventType.known();
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_record_has_the_fields_of_the_schema(EventType type) {
    var fields = new ArrayList<>(names(Schemas.ofEvent(type).path("properties")));
    fields.remove("effectiveDate");

    assertThat(Arrays.stream(components(type)).map(RecordComponent::getName))
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_field_is_optional_in_the_record_if_and_only_if_it_is_in_the_schema(EventType type) {
    var required = new ArrayList<String>();
    Schemas.ofEvent(type).path("required").forEach(name -> required.add(name.asText()));

    for (var component : components(type)) {
      assertThat(component.getType() != Optional.class)
          .as(component.getName())
          .isEqualTo(required.contains(component.getName()));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_words_of_a_list_are_those_of_the_schema(EventType type) {
    var properties = Schemas.ofEvent(type).path("properties");
    for (var component : components(type)) {
      if (valueType(component.getGenericType()) instanceof Class<?> list && list.isEnum()) {
        var words = new ArrayList<String>();
        properties.path(component.getName()).path("enum").forEach(word -> words.add(word.asText()));

        assertThat(Arrays.stream(list.getEnumConstants()).map(each -> ((Word) each).word()))
            .as(component.getName())
            .containsExactlyElementsOf(words);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_example_shows_every_field_and_names_its_schema(EventType type) {
    var schema = Schemas.ofEvent(type);
    var example = Examples.of(type);

    assertThat(names(example.path("data"))).isEqualTo(names(schema.path("properties")));
    assertThat(schema.path("$id").asText())
        .isEqualTo(Schemas.idOf(type))
        .isEqualTo(example.path("dataschema").asText());
    assertThat(schema.path("title").asText()).isEqualTo(type.word());
    assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
    assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
    assertThat(example.path("type").asText()).isEqualTo(type.ceType());
  }

  /** The validator takes no erasure from outside, so not even its example. */
  @ParameterizedTest
  @MethodSource("types")
  void the_example_keeps_to_its_schema(EventType type) {
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Schemas.ofEvent(type),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    var data = (ObjectNode) Examples.of(type).path("data");

    assertThat(schema.validate(data)).isEmpty();
    assertThat(schema.validate(data.put("not-a-field", 1))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_field_says_what_it_means(EventType type) {
    Schemas.ofEvent(type)
        .path("properties")
        .forEach(field -> assertThat(field.path("description").asText()).endsWith("."));
  }

  @Test
  void no_schema_and_no_example_is_without_an_event_type() throws IOException {
    var expected = new TreeSet<String>();
    types().forEach(type -> expected.add(type.word() + ".v1.json"));

    assertThat(files("schema/event")).isEqualTo(expected);
    assertThat(files("example/event")).isEqualTo(expected);
  }

  private static SortedSet<String> files(String folder) throws IOException {
    try (var files = Files.list(Project.published().resolve(folder))) {
      var names = new TreeSet<String>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  private static RecordComponent[] components(EventType type) {
    var event = ((ReadResult.Read) EventReader.read(Examples.of(type))).event();
    EventData data = EventReader.data(event);
    assertThat(data).isNotInstanceOf(NotUnderstood.class);
    return data.getClass().getRecordComponents();
  }

  private static Type valueType(Type type) {
    return type instanceof ParameterizedType optional ? optional.getActualTypeArguments()[0] : type;
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
