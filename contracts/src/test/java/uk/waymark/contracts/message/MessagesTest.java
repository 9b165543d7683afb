package uk.waymark.contracts.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.schema.Schemas;

/** What the records write is what the schemas of the topics say, and it reads back the same. */
class MessagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant MOMENT = Instant.parse("2026-03-02T08:30:00.250Z");
  private static final String HASH = "0".repeat(64);
  private static final BecauseLine STEP =
      new BecauseLine(
          "met",
          "Act, section 1",
          "https://example.org/1",
          "statute",
          "V",
          "LV-2011",
          DAY,
          DAY,
          "J-91",
          List.of(
              new FactLine("e1", "dateOfBirth", "2009-03-15"), new FactLine(null, "care", null)),
          "In plain words.");
  private static final FindingLine FINDING = new FindingLine("milestone-mismatch", "Words.", "e2");
  private static final DutyLine DUTY =
      new DutyLine(
          "DUT-REV-6M",
          "Review the plan",
          DAY,
          DAY,
          "number",
          "regulation",
          DAY,
          DAY,
          "died",
          DAY,
          DAY,
          List.of(STEP));

  static Stream<Arguments> messages() {
    var revision = new Revision(1, 2);
    var duties =
        new DutiesMessage(
            "E06000051",
            "yp-1",
            revision,
            9,
            "2026-11",
            "default",
            HASH,
            DAY,
            List.of(new AdviserLine("pa-1", "north", DAY, DAY)),
            List.of(DUTY),
            List.of(FINDING));
    var entitlements =
        new EntitlementsMessage(
            "E06000051",
            "yp-1",
            revision,
            9,
            "2026-11",
            "default",
            HASH,
            new Milestones(DAY, DAY, DAY, DAY, DAY),
            DAY,
            true,
            List.of("date-of-birth"),
            List.of(
                new StatusLine(
                    "relevant-child",
                    DAY,
                    DAY,
                    "none",
                    new ConfirmationLine(true, "responsible-authority", DAY, "relevant-child"),
                    List.of(STEP))),
            List.of(new WithoutStatusLine(DAY, DAY, List.of(STEP))),
            List.of(new Span(DAY, DAY)),
            List.of(new FlagLine("support-active", DAY, DAY)),
            List.of(
                new EntitlementLine(
                    "ENT-HEB",
                    "Bursary",
                    "law",
                    List.of(
                        new EntitlementSpan(
                            DAY,
                            DAY,
                            "yes",
                            new BigDecimal("2000"),
                            DAY,
                            DAY,
                            "a course",
                            "adviser",
                            List.of("level"),
                            List.of(STEP))))),
            List.of(
                new OfferLine(
                    "setting-up-home",
                    "council",
                    "A council",
                    "publisher",
                    "council",
                    List.of("money"),
                    List.of("financial-stability"),
                    "ENT-SUHA",
                    List.of(
                        new OfferVersionLine(
                            "2026-27",
                            DAY,
                            DAY,
                            "Setting up home",
                            "In plain words.",
                            "Ask.",
                            "https://example.org/ask",
                            List.of("a letter"),
                            "applied-for",
                            "duty",
                            new PartnerLine("A firm", "internship", "Town", 2),
                            "Local Offer (A council, 2026-27)",
                            "https://example.org/offer",
                            DAY,
                            DAY,
                            false)),
                    List.of(
                        new OfferSpan(
                            DAY,
                            DAY,
                            "2026-27",
                            true,
                            "yes",
                            new BigDecimal("3000"),
                            "up to £3,000",
                            new BigDecimal("200"),
                            new BigDecimal("100"),
                            new BigDecimal("2900"),
                            new BigDecimal("50"),
                            List.of(
                                new OfferPartLine(
                                    "white-goods", new BigDecimal("100"), new BigDecimal("50"))),
                            new BigDecimal("300"),
                            DAY,
                            DAY,
                            "a home",
                            "adviser",
                            List.of("home"),
                            List.of(0))))),
            List.of(
                new OfferStepLine(
                    "met", "In plain words.", List.of(new FactLine("e1", "home", "own-tenancy")))),
            List.of(
                new LedgerLine(
                    "setting-up-home",
                    "white-goods",
                    "paid",
                    DAY,
                    "2026-27",
                    new BigDecimal("100"),
                    "e3")),
            List.of("E08000030"),
            List.of(new AdviserLine("pa-1", "north", DAY, DAY)),
            List.of(FINDING),
            List.of(new PackLine("E08000030", "a-council", 3)));
    return Stream.of(
        Arguments.of("entitlements", entitlements),
        Arguments.of("adviser-duties", duties),
        Arguments.of("plan-deadlines", duties),
        Arguments.of(
            "people", new PersonMessage("E06000051", "yp-1", "A", "B", "C", "d@e", "1", "en", 3)),
        Arguments.of(
            "staff",
            new StaffMessage(
                "E06000051", "pa-1", "A", "a@b", "adviser", "north", 37, DAY, DAY, DAY, 4)),
        Arguments.of(
            "alert",
            new AlertMessage(
                "E06000051",
                "yp-1",
                "DUT-REV-6M|2026-03-02",
                "DUT-REV-6M",
                "Review the plan",
                DAY,
                "number",
                "due",
                "pa-1",
                "adviser",
                AlertMessage.RECEIVER_MISSING,
                "no address",
                DAY,
                MOMENT)),
        Arguments.of(
            "parked",
            new ParkedMessage(
                "It is not JSON.",
                "/data",
                ParkedMessage.origin("care-events-in", 2, 31),
                "b6d2",
                MOMENT,
                "intake")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void a_full_message_keeps_to_its_schema_and_reads_back(String topic, Record message)
      throws IOException {
    var json = Json.mapper().<JsonNode>valueToTree(message);
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Schemas.ofMessage(topic),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    assertThat(schema.validate(json)).isEmpty();
    assertThat(Json.mapper().treeToValue(json, message.getClass())).isEqualTo(message);
    everyFieldIsInTheSchema(json, Schemas.ofMessage(topic), Schemas.ofMessage(topic));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void the_schema_has_the_fields_of_the_record(String topic, Record message) {
    var fields = new ArrayList<String>();
    Schemas.ofMessage(topic).path("properties").fieldNames().forEachRemaining(fields::add);

    assertThat(Arrays.stream(message.getClass().getRecordComponents()).map(each -> each.getName()))
        .containsExactlyElementsOf(fields);
  }

  @Test
  void what_is_absent_is_left_out() {
    var person = new PersonMessage("E06000051", "yp-1", "A", "B", null, null, null, null, 3);

    assertThat(Json.mapper().<JsonNode>valueToTree(person))
        .hasToString(
            "{\"authority\":\"E06000051\",\"subject\":\"yp-1\",\"givenName\":\"A\",\"familyName\":\"B\",\"position\":3}");
  }

  @Test
  void names_and_addresses_are_not_in_the_text_for_a_log() {
    assertThat(
            new PersonMessage("E06000051", "yp-1", "Kayla", "Smith", null, null, null, null, 3)
                .toString())
        .doesNotContain("Kayla", "Smith", "yp-1");
    assertThat(
            new StaffMessage(
                    "E06000051", "pa-1", "Jo", "jo@x", "adviser", null, null, null, null, null, 1)
                .toString())
        .doesNotContain("Jo", "jo@x");
  }

  @Test
  void the_hash_is_of_the_content_alone() {
    var one = (ObjectNode) Json.mapper().<JsonNode>valueToTree(messages().toList().get(1).get()[1]);
    var other = one.deepCopy();
    other
        .put("position", 99)
        .put("hash", "x")
        .putNull("later")
        .withObject("/revision")
        .put("number", 7);

    assertThat(ContentHash.of(other)).hasSize(64).isEqualTo(ContentHash.of(one));
    assertThat(ContentHash.of(other.put("lawVersion", "2027"))).isNotEqualTo(ContentHash.of(one));
  }

  @Test
  void a_generation_counts_before_a_number() {
    assertThat(new Revision(2, 1)).isGreaterThan(new Revision(1, 9));
    assertThat(new Revision(2, 2)).isGreaterThan(new Revision(2, 1));
  }

  private static void everyFieldIsInTheSchema(JsonNode value, JsonNode place, JsonNode whole) {
    var schema = place.has("$ref") ? whole.at(place.path("$ref").asText().substring(1)) : place;
    if (value.isArray()) {
      value.forEach(each -> everyFieldIsInTheSchema(each, schema.path("items"), whole));
    }
    value
        .properties()
        .forEach(
            field -> {
              var known = schema.path("properties").path(field.getKey());
              assertThat(known.isMissingNode()).as(field.getKey()).isFalse();
              everyFieldIsInTheSchema(field.getValue(), known, whole);
            });
  }
}
