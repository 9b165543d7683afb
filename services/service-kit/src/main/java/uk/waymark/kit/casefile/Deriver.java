package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;

/**
 * What a deriving service adds to the kit: its conclusion about one person.
 *
 * <p>The conclusion is a function of the set of events, of {@link #version()} and of what {@link
 * #at} reads alone: not of the order of events, of repeats or of the day.
 */
public interface Deriver {
  /** The rules applied: law version and settings. Another version derives everyone again. */
  String version();

  /**
   * These rules with what they rest on beside the law and the events, such as packs of offers, as
   * the database has it now. Whoever changes that notes in {@link DeriveAgain}, in the same
   * transaction, whom it touches.
   *
   * @param connection in the transaction of the conclusions, after their notes were taken away
   */
  default Deriver at(Connection connection) throws SQLException {
    return this;
  }

  /**
   * Names what a conclusion by these rules rests on beside law and events, and the release that
   * draws it. Stored with the conclusion and given to {@link #amendment}. Empty where there is
   * nothing of the kind.
   */
  default String restsOn() {
    return "";
  }

  /**
   * How the last conclusion about a person becomes the one that {@link #derive} would draw now.
   * Asked only where that was drawn by this {@link #version()} from these very events.
   *
   * @param events every event held of the person, in no particular order
   * @param restedOn what {@link #restsOn()} was then; never empty
   */
  default Amendment amendment(PersonKey person, List<CareEvent> events, String restedOn)
      throws SQLException {
    return new Amendment.Whole();
  }

  /**
   * Names in a message what its conclusion rests on beside law and settings, such as versions of
   * packs. That is no content ({@code contracts.message.ContentHash}): where it alone changes,
   * nothing is published.
   *
   * @param restedOn by person, what {@link #restsOn()} was when it was concluded
   * @return by person, fields of the message that are no content; of whoever is left out nothing is
   *     named
   */
  default Map<PersonKey, Map<String, Object>> named(
      Connection connection, Map<PersonKey, String> restedOn) throws SQLException {
    return Map.of();
  }

  /**
   * The message for the service's compacted topic.
   *
   * @param events every event held of the person, in no particular order
   * @return a record of {@code contracts.message}; what is no content is left out and written by
   *     the kit
   */
  Record derive(PersonKey person, List<CareEvent> events);
}
