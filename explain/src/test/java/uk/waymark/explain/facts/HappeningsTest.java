package uk.waymark.explain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.schema.Schemas;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.Noted;
import uk.waymark.statute.facts.Recorded;

class HappeningsTest {
  private static final Instant RECORDED = Instant.parse("2026-03-03T00:00:00Z");

  /** What the law of this version does not read. */
  private static final List<String> NOT_READ =
      List.of("looked-after-review-held", "person-erased", "person-named");

  static List<EventType> types() {
    return EventType.known();
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_fact_keeps_the_word_of_its_event(EventType type) {
    assertThat(fact(example(type)).what().type()).isEqualTo(type.word());
  }

  @Test
  void what_neither_law_nor_offers_read_is_noted_and_nothing_else_is() {
    var noted = new TreeSet<String>();
    for (var type : types()) {
      if (fact(example(type)).what() instanceof Noted) {
        noted.add(type.word());
      }
    }

    assertThat(noted).containsExactlyElementsOf(NOT_READ);
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_law_knows_every_word_of_every_list(EventType type) {
    for (var field : Schemas.ofEvent(type).path("properties").properties()) {
      for (var word : field.getValue().path("enum")) {
        var event = example(type);
        ((ObjectNode) event.path("data")).set(field.getKey(), word);

        assertThat(fact(event).what()).as("%s %s", field.getKey(), word).isNotNull();
      }
    }
  }

  @Test
  void day_id_source_and_correction_are_those_of_the_event() {
    var fact = fact(example(EventType.CARE_STARTED).put("corrects", "e0"));

    assertThat(fact.id()).isEqualTo("example-care-started");
    assertThat(fact.source()).isEqualTo("urn:waymark:case-system:example");
    assertThat(fact.corrects()).contains("e0");
    assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(fact.recordedAt()).isEqualTo(RECORDED);
  }

  @Test
  void an_event_of_a_later_version_is_noted_and_decides_nothing() {
    var unknown = fact(example(EventType.CARE_STARTED).put("type", "uk.waymark.care-paused.v1"));
    var strange = example(EventType.CARE_STARTED);
    ((ObjectNode) strange.path("data"))
        .put("legalBasis", "section-99")
        .put("effectiveDate", "someday");

    assertThat(unknown.what()).isEqualTo(new Noted("uk.waymark.care-paused.v1"));
    assertThat(fact(strange).what()).isInstanceOf(Noted.class);
    assertThat(fact(strange).on()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void an_unrecorded_field_stays_unrecorded() {
    var event = example(EventType.EDUCATION_STARTED);
    ((ObjectNode) event.path("data")).remove(List.of("inPathwayPlan", "academicYears"));

    assertThat(fact(event).what())
        .isInstanceOfSatisfying(
            Happening.EducationStarted.class,
            started -> {
              assertThat(started.inPathwayPlan()).isEmpty();
              assertThat(started.academicYears()).isEmpty();
            });
  }

  private static Recorded fact(ObjectNode event) {
    return Happenings.of(((ReadResult.Read) EventReader.read(event)).event(), RECORDED);
  }

  private static ObjectNode example(EventType type) {
    var resource = "/uk/waymark/contracts/example/event/" + type.word() + ".v1.json";
    try (var stream = Objects.requireNonNull(Json.class.getResourceAsStream(resource))) {
      return (ObjectNode) Json.parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
