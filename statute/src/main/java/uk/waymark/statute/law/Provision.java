package uk.waymark.statute.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;

/**
 * One provision as this module applies it: a permanent id, a title, its texts by date, and the
 * readings it turns on.
 *
 * @param id the permanent id, such as ST-E1; it leaves the system and never changes
 * @param title what it is, in a few plain words
 * @param texts the texts by date, oldest first, never overlapping
 * @param readings the judgements an answer under this provision may rest on
 */
public record Provision(String id, String title, List<InForce> texts, List<Reading> readings) {

  public Provision {
    texts = List.copyOf(texts);
    readings = List.copyOf(readings);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(id + " has no text");
    }
    for (int i = 1; i < texts.size(); i++) {
      if (texts.get(i - 1).days().to().isAfter(texts.get(i).days().from())) {
        throw new IllegalArgumentException(id + " has two texts on one day");
      }
    }
  }

  /** A provision with these texts, oldest first, and no reading. */
  public static Provision of(String id, String title, InForce... texts) {
    return new Provision(id, title, Arrays.asList(texts), List.of());
  }

  /** The same provision, turning on these readings. */
  public Provision reading(Reading... turnsOn) {
    return new Provision(id, title, texts, Arrays.asList(turnsOn));
  }

  /** The text in force on that day; empty when none is, never the nearest. */
  public Optional<InForce> on(LocalDate day) {
    for (var text : texts) {
      if (text.days().contains(day)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** The days on which some text of this provision is in force. */
  public Spans inForce() {
    return Spans.union(texts.stream().map(InForce::days).toList());
  }

  /** The first day on which it is in force. */
  public LocalDate since() {
    return texts.getFirst().days().from();
  }

  /** The days of a span on which this provision is in force. */
  public Spans applied(Span days) {
    return inForce().and(days);
  }
}
