package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;

/** The schemas keep to words that mean the same in draft-07 and in 2020-12. */
class SchemaWordsTest {
  private static final Set<String> SAME_IN_BOTH =
      Set.of(
          "$schema",
          "$id",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "enum",
          "const",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "multipleOf",
          "format",
          "items",
          "minItems",
          "maxItems",
          "examples",
          "allOf",
          "definitions",
          "$ref");

  @Test
  void only_words_that_mean_the_same_in_draft_07_are_used() {
    var files = PublishedSchemas.all();

    assertThat(files).hasSizeGreaterThan(70);
    files.forEach((file, schema) -> assertThat(wrong(schema)).as(file).isEmpty());
  }

  @Test
  void a_word_of_2020_12_only_is_caught() {
    var schema = Json.object();
    schema.putObject("properties").putObject("a").putArray("prefixItems");
    assertThat(wrong(schema)).containsExactly("prefixItems");

    var reference = Json.object();
    reference.putObject("items").put("$ref", "#/definitions/x").put("description", "ignored in 07");
    assertThat(wrong(reference)).containsExactly("$ref with neighbours");

    var tuple = Json.object();
    tuple.putArray("items").addObject();
    assertThat(wrong(tuple)).containsExactly("items as a list");
  }

  private static List<String> wrong(JsonNode schema) {
    var wrong = new ArrayList<String>();
    walk(
        schema,
        (word, value) -> {
          if (!SAME_IN_BOTH.contains(word)) {
            wrong.add(word);
          } else if (word.equals("items") && value.isArray()) {
            wrong.add("items as a list");
          }
        },
        wrong);
    return wrong;
  }

  private static void walk(JsonNode schema, BiConsumer<String, JsonNode> word, List<String> wrong) {
    if (schema.has("$ref") && schema.size() > 1) {
      wrong.add("$ref with neighbours");
    }
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      word.accept(entry.getKey(), entry.getValue());
      switch (entry.getKey()) {
        case "properties", "definitions" ->
            entry.getValue().forEach(named -> walk(named, word, wrong));
        case "items" -> walk(entry.getValue(), word, wrong);
        case "allOf" -> entry.getValue().forEach(each -> walk(each, word, wrong));
        default -> {}
      }
    }
  }

  @Test
  void no_two_schemas_have_one_id() {
    var files = new TreeMap<String, String>();
    PublishedSchemas.all()
        .forEach(
            (file, schema) ->
                assertThat(files.put(schema.path("$id").asText(), file)).as(file).isNull());
  }
}
