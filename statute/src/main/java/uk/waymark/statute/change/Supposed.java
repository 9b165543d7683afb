package uk.waymark.statute.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Recorded;

/**
 * An event that is supposed to happen or to be recorded.
 *
 * @param what what happens
 * @param on the day on which it happens
 * @param corrects the event that it replaces, when it fills in what that one leaves out
 * @param fields the fields of the event by the contract's names; of a correction only those that
 *     are filled in
 * @param words it in plain words that follow "suppose"
 */
public record Supposed(
    Happening what, LocalDate on, Optional<Recorded> corrects, List<Field> fields, String words) {
  /** A field of the event and its value as text. */
  public record Field(String name, String value) {}

  public Supposed {
    fields = List.copyOf(fields);
  }

  /** Something that happens on a day. */
  static Supposed on(LocalDate day, Happening what, String words, Field... fields) {
    return new Supposed(what, day, Optional.empty(), Arrays.asList(fields), words);
  }

  /** An event again, with a field that it left out. */
  static Supposed filled(Recorded event, Happening what, Field field, String words) {
    return new Supposed(what, event.on(), Optional.of(event), List.of(field), words);
  }

  static Field field(String name, Object value) {
    return new Field(name, value.toString());
  }

  /** The word of the contract for the type of event. */
  public String type() {
    return what.type();
  }

  /** Of suppositions of one sort only the one that acts soonest is told of. */
  String sort() {
    return what instanceof Happening.CircumstanceRecorded(var circumstance, var holds, _)
        ? type() + circumstance + holds
        : type() + corrects.map(event -> event.id() + fields.getFirst().name()).orElse("");
  }
}
