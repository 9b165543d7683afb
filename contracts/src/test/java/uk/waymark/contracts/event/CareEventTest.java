package uk.waymark.contracts.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.event.EventReader.ReadResult;

class CareEventTest {
  @Test
  void order_of_keys_white_space_and_form_of_numbers_are_not_content() {
    var one =
        """
        {"specversion":"1.0","id":"1","source":"s","type":"uk.waymark.entitlement-paid.v1",
         "subject":"yp","authority":"E06000051","time":"2026-01-01T00:00:00Z",
         "data":{"entitlementId":"ENT-SUHA","amount":750.50}}""";
    var other =
        """
        {"data": {"amount": 7.505e2, "entitlementId": "ENT-SUHA"}, "id": "1", "source": "s",
         "time": "2026-01-01T00:00:00Z", "type": "uk.waymark.entitlement-paid.v1", "corrects": null,
         "authority": "E06000051", "subject": "yp", "specversion": "1.0"}""";

    assertThat(read(one).contentHash()).isEqualTo(read(other).contentHash());
  }

  @Test
  void attributes_that_are_not_compared_are_not_content() {
    var plain = example(event -> {});

    assertThat(plain.contentHash())
        .hasSize(64)
        .isEqualTo(
            example(event -> event.put("recordedtime", "2026-04-01T00:00:00Z")).contentHash())
        .isEqualTo(example(event -> event.put("traceparent", "00-1")).contentHash())
        .isEqualTo(example(event -> event.remove("dataschema")).contentHash());
  }

  @Test
  void each_compared_attribute_is_content() {
    var plain = example(event -> {}).contentHash();

    assertThat(example(event -> event.put("subject", "yp-2")).contentHash()).isNotEqualTo(plain);
    assertThat(example(event -> event.put("authority", "E06000052")).contentHash())
        .isNotEqualTo(plain);
    assertThat(example(event -> event.put("time", "2026-03-02T10:15:01Z")).contentHash())
        .isNotEqualTo(plain);
    assertThat(example(event -> event.put("corrects", "x")).contentHash()).isNotEqualTo(plain);
    assertThat(
            example(event -> event.put("type", "uk.waymark.entitlement-claimed.v1")).contentHash())
        .isNotEqualTo(plain);
    assertThat(
            example(event -> ((ObjectNode) event.path("data")).put("amount", BigDecimal.ONE))
                .contentHash())
        .isNotEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30T23:30:00Z, 2026-07-01, half past midnight in London",
    "2026-06-30T22:59:59Z, 2026-06-30, one second before midnight in London",
    "2026-12-31T23:30:00Z, 2026-12-31, winter time",
    "2026-07-01T00:30:00+02:00, 2026-06-30, an offset of another zone"
  })
  void without_an_effective_date_the_day_is_that_of_the_time_in_london(
      String time, LocalDate day, String why) {
    var event =
        example(
            json -> {
              json.put("time", time);
              ((ObjectNode) json.path("data")).remove("effectiveDate");
            });

    assertThat(event.effectiveDate()).as(why).isEqualTo(day);
  }

  @Test
  void the_effective_date_wins() {
    assertThat(example(event -> event.put("time", "2020-01-01T00:00:00Z")).effectiveDate())
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void it_was_recorded_when_it_says_else_when_told() {
    var fallback = Instant.parse("2026-05-01T00:00:00Z");

    assertThat(example(event -> {}).recordedOr(fallback))
        .isEqualTo(Instant.parse("2026-03-02T16:40:00Z"));
    assertThat(example(event -> event.remove("recordedtime")).recordedOr(fallback))
        .isEqualTo(fallback);
  }

  @Test
  void its_text_for_a_log_has_no_person_and_no_data() {
    assertThat(example(event -> {}))
        .hasToString("event example-entitlement-paid of uk.waymark.entitlement-paid.v1");
  }

  private static CareEvent example(Consumer<ObjectNode> change) {
    var event = Examples.of(EventType.ENTITLEMENT_PAID);
    change.accept(event);
    return read(event.toString());
  }

  private static CareEvent read(String json) {
    return ((ReadResult.Read) EventReader.read(json.getBytes(UTF_8))).event();
  }
}
