package uk.waymark.statute.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;

/**
 * One provision as this module applies it: a permanent id, a title, its texts by date, and the
 * readings it turns on.
 */
public final class Provision {

  /** The days of a text that is not in force on any. */
  private static final Span NO_DAY = new Span(LocalDate.MAX, LocalDate.MAX);

  private final String id;
  private final String title;
  private final List<InForce> texts;
  private final List<Reading> readings;
  private final Optional<Commencement> commencement;
  private final Spans inForce;

  /** Whether every text is of one strength, so that none need be looked for to tell it. */
  private final boolean oneStrength;

  private Provision(
      String id,
      String title,
      List<InForce> byDate,
      List<Reading> turnsOn,
      Optional<Commencement> commencement) {
    this.id = id;
    this.title = title;
    this.texts = List.copyOf(byDate);
    this.readings = List.copyOf(turnsOn);
    this.commencement = commencement;
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(id + " has no text");
    }
    for (int i = 1; i < texts.size(); i++) {
      if (texts.get(i - 1).days().to().isAfter(texts.get(i).days().from())) {
        throw new IllegalArgumentException(id + " has two texts on one day");
      }
    }
    this.inForce = Spans.union(texts.stream().map(InForce::days).toList());
    this.oneStrength = texts.stream().map(InForce::strength).distinct().count() == 1;
  }

  /** A provision with these texts, oldest first, and no reading. */
  public static Provision of(String id, String title, InForce... texts) {
    return new Provision(id, title, Arrays.asList(texts), List.of(), Optional.empty());
  }

  /**
   * A provision that was made or announced and is in force on the days that its file of
   * commencement says: a change of data. Rules ask for it {@link #under} the settings.
   *
   * @throws IllegalStateException when the module has no file {@code commencement/ID.properties}
   */
  public static Provision prospective(
      String id, String title, LawVersion version, Citation place, Strength strength, Mark mark) {
    var text = new InForce(version, NO_DAY, place, strength, mark);
    return new Provision(id, title, List.of(text), List.of(), Optional.of(Commencement.of(id)));
  }

  /** The same provision, turning on these readings. */
  public Provision reading(Reading... turnsOn) {
    return new Provision(id, title, texts, Arrays.asList(turnsOn), commencement);
  }

  /** The same provision, in force on the days on which it is commenced under these settings. */
  public Provision under(Settings settings) {
    return commencement
        .map(
            known -> {
              var days = settings.commenced(id, known).orElse(NO_DAY);
              var text = texts.getFirst();
              if (text.days().equals(days)) {
                return this;
              }
              var applied =
                  new InForce(text.version(), days, text.citation(), text.strength(), text.mark());
              return new Provision(id, title, List.of(applied), readings, commencement);
            })
        .orElse(this);
  }

  /** The permanent id, such as ST-E1; it leaves the system and never changes. */
  public String id() {
    return id;
  }

  /** What it is, in a few plain words. */
  public String title() {
    return title;
  }

  /** The texts by date, oldest first, never overlapping. */
  public List<InForce> texts() {
    return texts;
  }

  /** The judgements an answer under this provision may rest on. */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * For a provision that was made or announced but does not come into force by itself: on which
   * days it is in force, by authority.
   */
  public Optional<Commencement> commencement() {
    return commencement;
  }

  /** How it stands on a day. */
  public Standing standingOn(LocalDate day) {
    if (on(day).isPresent()) {
      return Standing.IN_FORCE;
    }
    var ended = texts.getLast().days().end().filter(end -> !end.isAfter(day)).isPresent();
    if (ended) {
      return Standing.REPEALED;
    }
    return commencement
        .filter(known -> !day.isBefore(known.since()))
        .map(Commencement::standing)
        .orElse(Standing.NOT_MADE);
  }

  /** The text in force on that day; empty when none is, never the nearest. */
  public Optional<InForce> on(LocalDate day) {
    int number = DayNumber.of(day);
    for (var text : texts) {
      if (text.days().contains(number)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** What kind of law it is on that day; as its last text says when none is in force. */
  public Strength strengthOn(LocalDate day) {
    var last = texts.getLast().strength();
    return oneStrength ? last : on(day).map(InForce::strength).orElse(last);
  }

  /** The days on which some text of this provision is in force. */
  public Spans inForce() {
    return inForce;
  }

  /** The first day on which it is in force. */
  public LocalDate since() {
    return texts.getFirst().days().from();
  }

  /** The days from one {@link DayNumber} on on which this provision is in force. */
  public Spans appliedSince(int fromNumber) {
    return inForce.and(fromNumber, DayNumber.MAX);
  }

  /** The days of a span on which this provision is in force. */
  public Spans applied(Span days) {
    return inForce().and(days);
  }
}
