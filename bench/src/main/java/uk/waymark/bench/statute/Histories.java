package uk.waymark.bench.statute;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.explain.facts.Happenings;
import uk.waymark.statute.facts.Recorded;

/** The records of generated young people, as the law reads them. */
public final class Histories {
  private static final Instant RECORDED_OTHERWISE = Instant.parse("2026-11-22T00:00:00Z");

  private Histories() {}

  /** One list of events for each young person of a generated council, with everything in it. */
  public static Collection<List<Recorded>> ofCouncil(long seed, int youngPeople, LocalDate today) {
    Map<PersonKey, List<Recorded>> byPerson = new LinkedHashMap<>();
    for (String line : Council.generate(seed, youngPeople, today).events()) {
      CareEvent event = read(line);
      byPerson
          .computeIfAbsent(event.person(), person -> new ArrayList<>())
          .add(Happenings.of(event, event.recordedOr(RECORDED_OTHERWISE)));
    }
    return byPerson.values();
  }

  private static CareEvent read(String line) {
    return switch (EventReader.read(line.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException("A generated event is not readable: " + reason + place);
    };
  }
}
