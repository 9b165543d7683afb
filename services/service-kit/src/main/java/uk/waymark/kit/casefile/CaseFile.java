package uk.waymark.kit.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.message.Revision;

/**
 * What the service holds of one person.
 *
 * @param person whose
 * @param events every event held, in no particular order
 * @param revision of the conclusion last stored; null when there is none yet
 */
public record CaseFile(PersonKey person, List<CareEvent> events, @Nullable Revision revision) {
  /** Keeps the events as they are. */
  public CaseFile {
    events = List.copyOf(events);
  }
}
