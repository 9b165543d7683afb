package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Project;
import uk.waymark.contracts.event.EventType;

/** The examples are CloudEvents by the published envelope and by the schema of CloudEvents. */
class CloudEventsTest {
  private static final SchemaValidatorsConfig ASSERTING =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  @Test
  void every_example_keeps_to_the_envelope_schema() {
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.envelope(), ASSERTING);

    everyExample(schema);
    assertThat(schema.validate(Examples.of(EventType.CARE_STARTED).put("subject", "Kayla Smith")))
        .isNotEmpty();
  }

  @Test
  void every_example_keeps_to_the_schema_of_cloudevents() throws IOException {
    var official = Project.shared("cloudevents.schema.json");
    Assumptions.assumeTrue(official.isPresent());
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(Json.parse(Files.readAllBytes(official.orElseThrow())), ASSERTING);

    everyExample(schema);
    assertThat(schema.validate(Examples.of(EventType.CARE_STARTED).put("time", "today")))
        .isNotEmpty();
  }

  private static void everyExample(JsonSchema schema) {
    for (var type : EventType.known()) {
      assertThat(schema.validate(Examples.of(type))).as(type.word()).isEmpty();
    }
  }
}
