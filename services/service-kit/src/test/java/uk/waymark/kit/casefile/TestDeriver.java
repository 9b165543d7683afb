package uk.waymark.kit.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.Revision;

/** Knows no law: a duty for each event of a known type, by id. */
@ApplicationScoped
public class TestDeriver implements Deriver {
  /** An event whose id starts so makes these rules fail. */
  static final String FAILS = "fails-";

  @Override
  public String version() {
    return "test-1";
  }

  @Override
  public Record derive(PersonKey person, List<CareEvent> events) {
    return new DutiesMessage(
        person.authority(),
        person.subject(),
        new Revision(0, 0),
        0,
        version(),
        "",
        "",
        null,
        List.of(),
        events.stream()
            .filter(event -> event.type() != EventType.UNKNOWN)
            .sorted(Comparator.comparing(CareEvent::id))
            .map(TestDeriver::duty)
            .toList(),
        List.of());
  }

  private static DutyLine duty(CareEvent event) {
    if (event.id().startsWith(FAILS)) {
      throw new IllegalStateException("The rules fail on this event.");
    }
    return new DutyLine(
        event.id(),
        event.typeName(),
        event.effectiveDate(),
        null,
        "none",
        "practice",
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
