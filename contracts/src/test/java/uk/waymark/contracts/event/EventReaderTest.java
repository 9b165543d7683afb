package uk.waymark.contracts.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.event.data.AboutCare.CareStarted;
import uk.waymark.contracts.event.data.AboutCare.LegalBasis;
import uk.waymark.contracts.event.data.NotUnderstood;

class EventReaderTest {
  @Test
  void unknown_fields_and_attributes_are_ignored_and_kept() {
    var json = Examples.of(EventType.CARE_STARTED).put("later", "x");
    data(json).put("addedInV2", true);

    var event = event(json);

    assertThat(EventReader.data(event))
        .isEqualTo(new CareStarted(LegalBasis.SECTION_20, Optional.of("E10000016")));
    assertThat(event.whole().path("data").path("addedInV2").asBoolean()).isTrue();
    assertThat(new String(event.structured(), UTF_8)).contains("addedInV2").contains("later");
  }

  @Test
  void an_unknown_type_is_read_and_kept_and_says_nothing() {
    var event = event(Examples.of(EventType.CARE_STARTED).put("type", "uk.waymark.care-paused.v1"));

    assertThat(event.type()).isEqualTo(EventType.UNKNOWN);
    assertThat(event.typeName()).isEqualTo("uk.waymark.care-paused.v1");
    assertThat(EventReader.data(event))
        .isEqualTo(new NotUnderstood("uk.waymark.care-paused.v1", "/type"));
  }

  @ParameterizedTest
  @CsvSource({"legalBasis, section-99", "effectiveDate, 2026-02-30"})
  void a_value_this_version_does_not_know_is_not_understood(String field, String value) {
    var json = Examples.of(EventType.CARE_STARTED);
    data(json).put(field, value);

    assertThat(EventReader.data(event(json)))
        .isEqualTo(new NotUnderstood("uk.waymark.care-started.v1", "/data/" + field));
  }

  @ParameterizedTest
  @CsvSource({
    "id, ''",
    "source, ''",
    "type, ''",
    "subject, a b",
    "authority, E99",
    "time, now",
    "recordedtime, now"
  })
  void an_envelope_that_cannot_be_used_is_unreadable(String attribute, String value) {
    var result = EventReader.read(Examples.of(EventType.CARE_STARTED).put(attribute, value));

    assertThat(result)
        .isInstanceOfSatisfying(
            ReadResult.Unreadable.class,
            unreadable -> assertThat(unreadable.place()).isEqualTo("/" + attribute));
  }

  @Test
  void what_is_not_json_is_unreadable_at_its_place() {
    assertThat(EventReader.read("{\"givenName\": Kayla}".getBytes(UTF_8)))
        .isEqualTo(new ReadResult.Unreadable("This is not JSON.", "line 1, column 21"));
  }

  @Test
  void intakes_own_moment_is_read_from_its_attribute() {
    var json = Examples.of(EventType.CARE_STARTED).put("intaketime", "2026-03-03T00:00:00Z");

    assertThat(EventReader.intakeTime(event(json)))
        .isEqualTo(Optional.of(Instant.parse("2026-03-03T00:00:00Z")));
    assertThat(EventReader.intakeTime(event(Examples.of(EventType.CARE_STARTED)))).isEmpty();
  }

  private static CareEvent event(ObjectNode json) {
    return ((ReadResult.Read) EventReader.read(json)).event();
  }

  private static ObjectNode data(ObjectNode json) {
    return (ObjectNode) json.path("data");
  }
}
