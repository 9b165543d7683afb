package uk.waymark.contracts.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.contracts.event.EventType.CARE_ENDED;
import static uk.waymark.contracts.event.EventType.CARE_STARTED;
import static uk.waymark.contracts.event.EventType.EDUCATION_STARTED;
import static uk.waymark.contracts.event.EventType.ENTITLEMENT_PAID;
import static uk.waymark.contracts.event.EventType.EVENT_RETRACTED;
import static uk.waymark.contracts.event.EventType.MILESTONE_REACHED;
import static uk.waymark.contracts.event.EventType.PERSONAL_ADVISER_APPOINTED;
import static uk.waymark.contracts.event.EventType.PERSON_DIED;
import static uk.waymark.contracts.event.EventType.PERSON_ERASED;
import static uk.waymark.contracts.event.EventType.PERSON_NAMED;
import static uk.waymark.contracts.event.EventType.PERSON_REGISTERED;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.event.EventType;

class EventValidatorTest {
  private final EventValidator validator = EventValidator.create();

  static List<EventType> taken() {
    return EventType.known().stream().filter(type -> type != PERSON_ERASED).toList();
  }

  @ParameterizedTest
  @MethodSource("taken")
  void every_published_example_is_taken(EventType type) {
    var verdict = validator.validate(Examples.of(type).toString().getBytes(UTF_8));

    assertThat(verdict).isInstanceOf(Verdict.Valid.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ENT-SUHA, true",
    "setting-up-home/white-goods, true",
    "setting-up-home/, false",
    "/white-goods, false",
    "setting-up-home/White goods, false",
    "setting-up-home/white-goods/oven, false"
  })
  void an_entitlement_may_be_named_with_a_part_of_it(String id, boolean taken) {
    var found =
        violations(ENTITLEMENT_PAID, event -> event.withObject("/data").put("entitlementId", id));

    assertThat(found)
        .extracting(Violation::pointer)
        .isEqualTo(taken ? List.of() : List.of("/data/entitlementId"));
  }

  @Test
  void an_erasure_is_not_taken_from_outside() {
    assertThat(violations(PERSON_ERASED, event -> {}))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/type");
              assertThat(violation.message()).contains("POST /erasures");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "specversion, 0.3, /specversion",
    "id, '', /id",
    "type, uk.waymark.care-begun.v1, /type",
    "type, uk.waymark.care-started.v2, /type",
    "subject, Kayla Smith, /subject",
    "authority, E06000999, /authority",
    "authority, W06000015, /authority",
    "authority, E07000004, /authority",
    "time, 2026-02-30T10:00:00Z, /time",
    "time, 2026-02-03, /time",
    "time, 2026-02-03T10:00Z, /time",
    "time, 2026-02-03 10:00:00Z, /time",
    "recordedtime, yesterday, /recordedtime",
    "datacontenttype, application/xml, /datacontenttype",
    "corrects, example-care-started, /corrects",
    "Trace, x, /Trace",
    "my-extension, x, /my-extension",
    "a/b~c, x, /a~1b~0c"
  })
  void an_attribute_of_another_form_is_named(String name, String value, String pointer) {
    assertThat(violations(CARE_STARTED, event -> event.put(name, value)))
        .extracting(Violation::pointer)
        .containsExactly(pointer);
  }

  @Test
  void other_extension_attributes_pass() {
    var event = Examples.of(CARE_STARTED);
    event.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    event.put("dataclassification", "official").put("sequence", 7).putNull("corrects");

    assertThat(validator.validate(event)).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void an_extension_attribute_is_not_an_object() {
    assertThat(violations(CARE_STARTED, event -> event.putObject("extra")))
        .extracting(Violation::pointer)
        .containsExactly("/extra");
  }

  @Test
  void everything_missing_is_named_at_once() {
    var verdict = validator.validate("{}".getBytes(UTF_8));

    assertThat(((Verdict.Invalid) verdict).violations())
        .extracting(Violation::pointer)
        .containsExactly(
            "/specversion", "/id", "/source", "/type", "/subject", "/authority", "/time", "/data");
  }

  @Test
  void violations_of_envelope_and_data_come_together_with_the_id() {
    var event = Examples.of(CARE_STARTED).put("authority", "E99");
    data(event).put("legalBasis", "care").put("basis", "x").remove("effectiveDate");

    var invalid = (Verdict.Invalid) validator.validate(event);

    assertThat(invalid.id()).isEqualTo(Optional.of("example-care-started"));
    assertThat(invalid.violations())
        .extracting(Violation::pointer)
        .containsExactly("/authority", "/data/basis", "/data/legalBasis");
  }

  @Test
  void a_word_outside_the_list_is_told_the_list() {
    assertThat(violations(CARE_STARTED, event -> data(event).put("legalBasis", "s31")))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message())
                  .contains("section-20, care-order")
                  .doesNotContain("s31");
            });
  }

  @Test
  void an_unknown_field_is_told_the_fields() {
    assertThat(violations(CARE_ENDED, event -> data(event).put("endReason", "custody")))
        .containsExactly(
            new Violation(
                "/data/endReason",
                "This field is not part of care-ended. Leave it out or use one of its fields:"
                    + " effectiveDate, reason, to."));
  }

  @Test
  void a_missing_field_is_told_what_it_is_for() {
    assertThat(violations(CARE_ENDED, event -> data(event).remove("reason")))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.pointer()).isEqualTo("/data/reason");
              assertThat(violation.message()).startsWith("This field is required. Why it ended.");
              assertThat(violation.message()).contains("returned-home");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "01/02/2026",
    "2026-2-1",
    "+12026-01-01",
    "NULL"
  })
  void a_date_that_does_not_exist_is_refused(String date) {
    assertThat(violations(PERSON_DIED, event -> data(event).put("effectiveDate", date)))
        .extracting(Violation::pointer)
        .containsExactly("/data/effectiveDate");
  }

  @Test
  void the_two_types_without_a_date_refuse_one() {
    assertThat(violations(PERSON_NAMED, event -> data(event).put("effectiveDate", "2026-01-01")))
        .containsExactly(
            new Violation(
                "/data/effectiveDate", "person-named takes no effectiveDate: leave it out."));
    assertThat(violations(EVENT_RETRACTED, event -> data(event).put("effectiveDate", "2026-01-01")))
        .extracting(Violation::pointer)
        .containsExactly("/data/effectiveDate");
  }

  @Test
  void numbers_and_truth_values_are_not_texts() {
    assertThat(
            violations(
                EDUCATION_STARTED,
                event ->
                    data(event)
                        .put("academicYears", "three")
                        .put("inPathwayPlan", "yes")
                        .put("level", 3)))
        .extracting(Violation::pointer)
        .containsExactly("/data/academicYears", "/data/inPathwayPlan", "/data/level");
  }

  @ParameterizedTest
  @CsvSource({"20.005", "-1", "1e12", "1e999999999"})
  void an_amount_is_pounds_and_pence(BigDecimal amount) {
    assertThat(violations(ENTITLEMENT_PAID, event -> data(event).put("amount", amount)))
        .extracting(Violation::pointer)
        .containsExactly("/data/amount");
  }

  @Test
  void a_milestone_is_one_of_the_four_ages() {
    assertThat(violations(MILESTONE_REACHED, event -> data(event).put("milestone", 17)))
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .contains("16, 18, 21, 25");
  }

  @ParameterizedTest
  @CsvSource({"pa 1", "'pa-1\n'", "''"})
  void an_id_of_another_form_is_refused(String id) {
    assertThat(violations(PERSONAL_ADVISER_APPOINTED, event -> data(event).put("adviserId", id)))
        .extracting(Violation::pointer)
        .containsExactly("/data/adviserId");
  }

  @Test
  void characters_that_cannot_be_stored_are_refused() {
    assertThat(violations(PERSON_NAMED, event -> data(event).put("givenName", "a\u0000b")))
        .extracting(Violation::pointer)
        .containsExactly("/data/givenName");
    assertThat(violations(PERSON_NAMED, event -> data(event).put("givenName", "a\ud83db")))
        .extracting(Violation::pointer)
        .containsExactly("/data/givenName");
    assertThat(
            violations(
                PERSON_NAMED, event -> data(event).put("givenName", "Zo\u00eb \ud83c\udf1f")))
        .isEmpty();
  }

  @Test
  void no_message_quotes_a_name_or_a_date_of_birth() {
    var named =
        violations(
            PERSON_NAMED, event -> data(event).put("email", "kayla smith").put("phone", "kayla"));
    var born = violations(PERSON_REGISTERED, event -> data(event).put("dateOfBirth", "31.12.2009"));

    assertThat(named).hasSize(2);
    assertThat(born).hasSize(1);
    assertThat(named.toString() + born).doesNotContain("kayla").doesNotContain("31.12.2009");
  }

  @Test
  void what_is_not_json_gets_its_place_and_no_quotation() {
    var invalid =
        (Verdict.Invalid) validator.validate("{\"id\": \"1\",\n \"name\": Kayla}".getBytes(UTF_8));

    assertThat(invalid.violations())
        .containsExactly(
            new Violation("", "This is not JSON: it stops being so at line 2, column 16."));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"[]", "7", "null", "\"event\""},
      quoteCharacter = '`')
  void json_that_is_no_object_is_no_event(String json) {
    assertThat(validator.validate(json.getBytes(UTF_8)))
        .isEqualTo(
            new Verdict.Invalid(
                Optional.empty(), List.of(new Violation("", "An event is a JSON object."))));
  }

  @Test
  void a_key_given_twice_and_text_after_the_event_are_not_json() {
    var event = Examples.of(PERSON_DIED).toString();

    assertThat(validator.validate((event + " {}").getBytes(UTF_8)))
        .isInstanceOf(Verdict.Invalid.class);
    assertThat(validator.validate(event.replaceFirst("\\{", "{\"id\":\"x\",").getBytes(UTF_8)))
        .isInstanceOf(Verdict.Invalid.class);
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    var bytes = Examples.of(PERSON_DIED).put("extra", "#").toString().getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
    }

    assertThat(validator.validate(bytes)).isInstanceOf(Verdict.Invalid.class);
  }

  @Test
  void an_event_is_at_most_64_kib() {
    var event = Examples.of(PERSON_DIED);
    int rest = EventValidator.LARGEST_EVENT - event.toString().length() - ",\"pad\":\"\"".length();

    assertThat(validator.validate(event.put("pad", "x".repeat(rest))))
        .isInstanceOf(Verdict.Valid.class);
    assertThat(validator.validate(event.put("pad", "x".repeat(rest + 1))))
        .isInstanceOf(Verdict.Invalid.class);
    assertThat(validator.validate(event.toString().getBytes(UTF_8)))
        .isInstanceOf(Verdict.Invalid.class);
  }

  private List<Violation> violations(EventType type, Consumer<ObjectNode> change) {
    var event = Examples.of(type);
    change.accept(event);
    return switch (validator.validate(event)) {
      case Verdict.Valid _ -> List.of();
      case Verdict.Invalid(_, var violations) -> violations;
    };
  }

  private static ObjectNode data(ObjectNode event) {
    return (ObjectNode) event.path("data");
  }
}
