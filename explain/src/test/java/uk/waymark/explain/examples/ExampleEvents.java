package uk.waymark.explain.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.Json;

/** Writes the events of an example as the contract has them, one a line. */
final class ExampleEvents {
  private static final String AUTHORITY = "E06000051";
  private static final String SOURCE = "urn:waymark:case-system:example";
  private static final Set<String> ENVELOPE = Set.of("id", "corrects", "recorded");

  /** Types that tell no day of their own. */
  private static final Set<String> WITHOUT_DAY = Set.of("event-retracted");

  private final Example example;
  private final List<Integer> linesOfFile = new ArrayList<>();

  ExampleEvents(Example example) {
    this.example = example;
  }

  /** The events as lines of JSON. */
  String lines() {
    var lines = new StringBuilder();
    linesOfFile.clear();
    if (!example.born().equals("unknown")) {
      lines.append(birth()).append('\n');
      linesOfFile.add(0);
    }
    var events = example.events() == null ? List.<EventLine>of() : example.events();
    for (int i = 0; i < events.size(); i++) {
      lines.append(event(events.get(i), i + 1)).append('\n');
      linesOfFile.add(events.get(i).line());
    }
    return lines.toString();
  }

  /** The line of the example's file that a line of JSON comes from; call after {@link #lines}. */
  int lineOfFile(int line) {
    return linesOfFile.get(line - 1);
  }

  private ObjectNode birth() {
    var born = example.born();
    var event = envelope("birth", "person-registered", born + "T09:00:00Z", born + "T09:00:00Z");
    var data = event.putObject("data");
    data.put("effectiveDate", born).put("dateOfBirth", born);
    data.put("dateOfBirthEvidence", "documented");
    return event;
  }

  private ObjectNode event(EventLine line, int number) {
    var data = Json.object();
    var moment = line.momentOnly() ? line.when() : line.when() + "T09:00:00Z";
    var recorded = line.data().path("recorded").asText(moment);
    var event =
        envelope(
            line.data().path("id").asText("e" + number),
            line.type(),
            moment,
            recorded.contains("T") ? recorded : recorded + "T09:00:00Z");
    if (line.data().has("corrects")) {
      event.put("corrects", line.data().path("corrects").asText());
    }
    if (!line.momentOnly() && !WITHOUT_DAY.contains(line.type())) {
      data.put("effectiveDate", line.when());
    }
    for (var field : line.data().properties()) {
      if (!ENVELOPE.contains(field.getKey())) {
        data.set(field.getKey(), field.getValue());
      }
    }
    event.set("data", data);
    return event;
  }

  private static ObjectNode envelope(String id, String type, String time, String recorded) {
    return Json.object()
        .put("specversion", "1.0")
        .put("id", id)
        .put("source", SOURCE)
        .put("type", "uk.waymark." + type + ".v1")
        .put("subject", "example")
        .put("authority", AUTHORITY)
        .put("time", time)
        .put("recordedtime", recorded);
  }
}
