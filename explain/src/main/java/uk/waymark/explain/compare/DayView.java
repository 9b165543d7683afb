package uk.waymark.explain.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.waymark.contracts.Json;

/**
 * The answer of one day taken apart into fields that can be compared: status, lookedAfter, flags,
 * confirmation, findings, each duty by rule and opening day, each entitlement by id, each offer by
 * pack and id.
 */
final class DayView {
  private DayView() {}

  /** The fields of an answer of the contract, each with its reasons if it has any. */
  static SortedMap<String, JsonNode> of(JsonNode answer) {
    var fields = new TreeMap<String, JsonNode>();
    fields.put("status", status(answer));
    fields.put("lookedAfter", answer.path("lookedAfter"));
    fields.put("flags", answer.path("flags"));
    fields.put("findings", answer.path("findings"));
    for (var duty : answer.path("duties")) {
      fields.put("duties/" + duty.path("rule").asText() + "/" + duty.path("opened").asText(), duty);
    }
    for (var entitlement : answer.path("entitlements")) {
      fields.put("entitlements/" + entitlement.path("id").asText(), entitlement);
    }
    for (var offer : answer.path("offers")) {
      fields.put("offers/" + offer.path("pack").asText() + "/" + offer.path("id").asText(), offer);
    }
    return fields;
  }

  /** The status with what its interval says of it: a confirmation, a person's decision, why. */
  private static JsonNode status(JsonNode answer) {
    var day = answer.path("asAt").asText();
    var status = Json.object();
    status.set("status", answer.path("status"));
    if (answer.has("because")) { // of the status none, which has no interval
      status.set("because", answer.path("because"));
    }
    for (var interval : answer.path("statusIntervals")) {
      var to = interval.path("to");
      if (interval.path("from").asText().compareTo(day) <= 0
          && (to.isNull() || day.compareTo(to.asText()) < 0)) {
        for (var field : List.of("derivedStatus", "confirmation", "because")) {
          if (interval.has(field)) {
            status.set(field, interval.path(field));
          }
        }
      }
    }
    return status;
  }

  /** The field without its reasons: what is compared. */
  static JsonNode value(JsonNode field) {
    return field instanceof ObjectNode object ? object.deepCopy().without("because") : field;
  }
}
