package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.Happening.LookedAfterStatusDeemed;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;

/**
 * Reads spells of care from their events, in the order of a life.
 *
 * <p>Two spells may run at once (the records of two authorities): each end closes the earliest,
 * unless the same authority told of two starts and only one end follows. An age assessment ends no
 * spell by itself: the corrected date of birth decides.
 */
final class CareSpells {
  private final LocalDate eighteen;
  private final Doubts doubts;
  private final List<Recorded> events;
  private final List<Open> open = new ArrayList<>();
  private final List<CareSpell> spells = new ArrayList<>();

  private CareSpells(List<Recorded> events, LocalDate eighteen, Doubts doubts) {
    this.events = events;
    this.eighteen = eighteen;
    this.doubts = doubts;
  }

  /** The spells, in the order in which they started. */
  static List<CareSpell> read(List<Recorded> events, LocalDate eighteen, Doubts doubts) {
    var care = new ArrayList<Recorded>();
    var deemed = new ArrayList<Occurred<LookedAfterStatusDeemed>>(0);
    for (var event : events) {
      switch (event.what()) {
        case CareStarted _, LegalBasisChanged _ -> care.add(event);
        case CareEnded(var reason) when reason != CareEndReason.AGE_ASSESSED_ADULT ->
            care.add(event);
        case LookedAfterStatusDeemed told -> deemed.add(new Occurred<>(event, told));
        default -> {}
      }
    }
    var reader = new CareSpells(care, eighteen, doubts);
    reader.read();
    for (var told : deemed) {
      reader.deemed(told.by(), told.what().from(), told.what().to().orElse(eighteen));
    }
    reader.spells.sort(
        (one, other) -> {
          int order = one.days().from().compareTo(other.days().from());
          return order != 0 ? order : one.start().id().compareTo(other.start().id());
        });
    return List.copyOf(reader.spells);
  }

  private void read() {
    for (int i = 0; i < events.size(); i++) {
      var event = events.get(i);
      switch (event.what()) {
        case CareStarted start -> started(event, start);
        case LegalBasisChanged(var basis) -> basisChanged(event, basis);
        case CareEnded end when open.isEmpty() -> i += endedNothing(i);
        case CareEnded end -> ended(new Occurred<>(event, end), i);
        default -> throw new IllegalStateException("not an event of care");
      }
    }
    for (var spell : List.copyOf(open)) {
      close(spell, eighteen, Optional.empty());
    }
  }

  private void started(Recorded event, CareStarted start) {
    if (!open.isEmpty()) {
      doubts.about(
          event,
          "overlapping-spells",
          "Care started here while an earlier care had not ended. The days are counted once.");
    }
    open.add(new Open(event, Nation.of(start.lookedAfterBy()), start.lookedAfterBy()));
    open.getLast().parts.add(new CareSpell.Part(Span.since(event.on()), start.basis(), event));
  }

  private void basisChanged(Recorded event, LegalBasis basis) {
    if (open.isEmpty()) {
      doubts.about(
          event,
          "basis-changed-outside-care",
          "The legal basis changed, but no care was running. It is not counted.");
      return;
    }
    var parts = open.getLast().parts;
    var last = parts.removeLast();
    if (last.days().from().isBefore(event.on())) {
      parts.add(
          new CareSpell.Part(new Span(last.days().from(), event.on()), last.basis(), last.event()));
    }
    parts.add(new CareSpell.Part(Span.since(event.on()), basis, event));
  }

  /** An end with nothing running; returns how many further events it uses up. */
  private int endedNothing(int at) {
    var end = events.get(at);
    if (at + 1 < events.size()
        && events.get(at + 1).what() instanceof CareStarted
        && events.get(at + 1).on().equals(end.on())) {
      doubts.about(
          events.get(at + 1),
          "one-day-spell",
          "Care started and ended on this day. Only more than 24 hours count. Please check it.");
      return 1;
    }
    var startsLater =
        events.stream().anyMatch(e -> e.what() instanceof CareStarted && e.on().isAfter(end.on()));
    if (spells.isEmpty() && startsLater) {
      doubts.about(
          end,
          "end-before-start",
          "Care ended here before it started. The end is not counted. Please check the days.");
    } else {
      doubts.about(
          end,
          "end-without-start",
          "Care ended here, but no start of it was received. The end is not counted.");
    }
    return 0;
  }

  private void ended(Occurred<CareEnded> end, int at) {
    var closing = open.size() > 1 && !closesAll(end, at) ? open.subList(0, 1) : open;
    for (var spell : List.copyOf(closing)) {
      close(spell, end.on(), Optional.of(end));
    }
  }

  private boolean closesAll(Occurred<CareEnded> end, int at) {
    var endFollows =
        events.subList(at + 1, events.size()).stream()
            .filter(event -> !(event.what() instanceof LegalBasisChanged))
            .findFirst()
            .filter(event -> event.what() instanceof CareEnded)
            .isPresent();
    var oneAuthority = open.stream().map(spell -> spell.lookedAfterBy).distinct().count() == 1;
    return oneAuthority && !endFollows && end.what().reason() != CareEndReason.TRANSFERRED;
  }

  private void close(Open spell, LocalDate on, Optional<Occurred<CareEnded>> end) {
    open.remove(spell);
    var from = spell.start.on();
    if (!from.isBefore(eighteen)) {
      doubts.about(spell.start, "care-after-18", "Care started at 18 or later. It is not counted.");
      return;
    }
    if (on.isAfter(eighteen)) {
      end.ifPresent(
          late ->
              doubts.about(
                  late.by(),
                  "care-after-18",
                  "Care can't go on after the 18th birthday. It is counted up to that day."));
    }
    add(spell, new Span(from, on.isAfter(eighteen) ? eighteen : on), end, false);
  }

  private void deemed(Recorded event, LocalDate from, LocalDate to) {
    var end = to.isAfter(eighteen) ? eighteen : to;
    if (!from.isBefore(end)) {
      doubts.about(
          event,
          "end-before-start",
          from.isBefore(to)
              ? "Care is said to have been owed from the 18th birthday or later. It can't be."
              : "Care is said to have been owed, but its end is not after its start.");
      return;
    }
    doubts.about(
        event,
        "deemed-care",
        "Care was owed by a later finding. A person never in fact accommodated is not a former"
            + " relevant child: then the authority may only use its discretion. Please check.");
    var spell = new Open(event, Nation.ENGLAND, Optional.empty());
    spell.parts.add(new CareSpell.Part(Span.since(from), LegalBasis.SECTION_20, event));
    add(spell, new Span(from, end), Optional.empty(), true);
  }

  private void add(Open spell, Span days, Optional<Occurred<CareEnded>> end, boolean deemed) {
    var parts = new ArrayList<CareSpell.Part>(spell.parts.size());
    for (var part : spell.parts) {
      var within = part.days().and(days);
      if (!within.isEmpty()) {
        parts.add(new CareSpell.Part(within, part.basis(), part.event()));
      }
    }
    if (!parts.isEmpty()) {
      spells.add(new CareSpell(days, parts, spell.by, spell.start, end, deemed));
    }
  }

  /** A spell that has not ended yet. */
  private static final class Open {
    private final Recorded start;
    private final Nation by;
    private final Optional<String> lookedAfterBy;
    private final List<CareSpell.Part> parts = new ArrayList<>(2);

    Open(Recorded start, Nation by, Optional<String> lookedAfterBy) {
      this.start = start;
      this.by = by;
      this.lookedAfterBy = lookedAfterBy;
    }
  }
}
