package uk.waymark.kit.casefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
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

  /**
   * Adds the revision to an answer; before the first conclusion is stored there is none to tell.
   */
  public ObjectNode withRevision(ObjectNode answer) {
    if (revision != null) {
      answer.set("revision", Json.mapper().valueToTree(revision));
    }
    return answer;
  }
}
