package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;

/** Works out which endings a person must confirm, and on which days the kept status is stronger. */
public final class Confirmations {
  private Confirmations() {}

  /** The confirmations that the endings of a lawful course ask for. */
  public static List<Confirmation> ofEndings(StatusCourse lawful, StatusCourse kept) {
    var all = new ArrayList<Confirmation>();
    for (var ending : lawful.endings()) {
      var decision = Decision.on(ending, lawful.life());
      var agreedOn = decision.agreedOn();
      var waiting = weaker(lawful, kept, waitingDays(ending.since(), agreedOn));
      if (!waiting.isEmpty() || agreedOn.isPresent()) {
        all.add(
            new Confirmation(
                ending.since(), ending.ends(), Optional.of(ending.reading()), agreedOn, waiting));
      }
    }
    return all;
  }

  /**
   * The confirmation that a date of birth asks for when it removes a status that the one before it
   * gave.
   */
  public static Optional<Confirmation> ofBirth(StatusCourse lawful, StatusCourse displaced) {
    var life = lawful.life();
    var recorded = life.birth().recordedOn();
    var agreedOn = agreedToBirth(life, recorded);
    var waiting = weaker(lawful, displaced, waitingDays(recorded, agreedOn));
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    var since = waiting.span(0).from();
    return Optional.of(
        new Confirmation(since, displaced.on(since), Optional.empty(), agreedOn, waiting));
  }

  /** Names each confirmation that is about no ending of a status and no new date of birth. */
  public static void unmatched(StatusCourse lawful, Doubts doubts) {
    var newBirth = lawful.life().birth().displaced().isPresent();
    for (var confirmation : lawful.life().confirmations()) {
      var what = confirmation.what();
      var ofBirth = newBirth && what.reading().isEmpty();
      if (!ofBirth && lawful.judgements().stream().noneMatch(e -> Decision.isAbout(what, e))) {
        doubts.about(
            confirmation.by(),
            "confirmation-of-nothing",
            "A person confirmed that a status ends on "
                + Words.day(what.from())
                + ", but none ends that day on a judgement. It changes nothing. Please check the"
                + " day and the reading.");
      }
    }
  }

  private static Span waitingDays(LocalDate since, Optional<LocalDate> agreedOn) {
    return Span.between(since, agreedOn.orElse(LocalDate.MAX));
  }

  /** A confirmation without a reading, recorded once the new date of birth was there. */
  private static Optional<LocalDate> agreedToBirth(Life life, LocalDate recorded) {
    var found = Optional.<LocalDate>empty();
    for (var confirmation : life.confirmations()) {
      if (confirmation.what().reading().isEmpty() && !confirmation.on().isBefore(recorded)) {
        found = confirmation.what().agreed() ? Optional.of(confirmation.on()) : Optional.empty();
      }
    }
    return found;
  }

  /** The days on which the lawful status is weaker than the other one. */
  private static Spans weaker(StatusCourse lawful, StatusCourse other, Span within) {
    var weaker = Spans.NONE;
    var asStrong = Spans.NONE;
    for (var status : StatusCourse.BY_STRENGTH) {
      asStrong = asStrong.or(lawful.primary(status));
      weaker = weaker.or(other.primary(status).minus(asStrong));
    }
    return weaker.and(within);
  }
}
