package uk.waymark.kit.casefile;

import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;

/**
 * What a deriving service adds to the kit: its conclusion about one person.
 *
 * <p>The conclusion is a function of the set of events and of {@link #version()} alone: not of
 * their order, of repeats, of the day or of anything stored.
 */
public interface Deriver {
  /** The rules applied: law version and settings. Another version derives everyone again. */
  String version();

  /**
   * The message for the service's compacted topic.
   *
   * @param events every event held of the person, in no particular order
   * @return a record of {@code contracts.message}; its revision, position and hash are left out and
   *     written by the kit
   */
  Record derive(PersonKey person, List<CareEvent> events);
}
