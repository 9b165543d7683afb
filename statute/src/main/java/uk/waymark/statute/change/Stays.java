package uk.waymark.statute.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.finding.Words;

/**
 * Stays that must last some days: the shortest that changes the status, found by halving. What is
 * told of holds for that many days and not for one day fewer. Where events of later days are
 * recorded there is nothing to suppose: it is known how long the stay was.
 */
final class Stays {
  private final SupposedLives lives;
  private final Asked asked;
  private final long toEighteen;

  private Stays(SupposedLives lives, Asked asked, LocalDate eighteen) {
    this.lives = lives;
    this.asked = asked;
    this.toEighteen = ChronoUnit.DAYS.between(lives.asAt(), eighteen) - 1;
  }

  static List<Change> of(SupposedLives lives, Asked asked) {
    var eighteen = lives.known().milestones().get(18);
    var later = lives.history().events().stream().anyMatch(e -> e.on().isAfter(lives.asAt()));
    if (later || eighteen == null || !lives.asAt().isBefore(eighteen)) {
      return List.of();
    }
    return new Stays(lives, asked, eighteen).all();
  }

  private List<Change> all() {
    var found = new ArrayList<Change>();
    if (lives.known().lookedAfterOn(lives.asAt())) {
      found.addAll(shortest(0, this::careGoesOn));
    } else if (!inCareThatDoesNotCount()) {
      found.addAll(shortest(1, this::careFor));
    }
    found.addAll(shortest(1, this::homeFor));
    return found;
  }

  /** Care of another nation runs: a supposed end would end that, and not the supposed care. */
  private boolean inCareThatDoesNotCount() {
    return lives.history().all(CareStarted.class).size()
        > lives.history().all(CareEnded.class).size();
  }

  private List<Supposed> careGoesOn(long days) {
    var end = lives.asAt().plusDays(days);
    return List.of(
        Candidates.careEnds(
            end, "care goes on for " + ChangeWords.days(days) + " more and then ends"));
  }

  private List<Supposed> careFor(long days) {
    var day = lives.asAt();
    return List.of(
        Candidates.careStarts(day, lasting("care", days)),
        Candidates.careEnds(day.plusDays(days), ""));
  }

  private List<Supposed> homeFor(long days) {
    var day = lives.asAt();
    return List.of(
        Candidates.homeStarts(day, lasting("living with a parent", days)),
        RunningThings.homeEnds(day.plusDays(days), ""));
  }

  private String lasting(String what, long days) {
    return what + " starts on " + Words.day(lives.asAt()) + " and lasts " + ChangeWords.days(days);
  }

  /** The shortest stay, and the shortest that changes as much as the longest one does. */
  private List<Change> shortest(long least, LongFunction<List<Supposed>> stay) {
    if (toEighteen < least) {
      return List.of();
    }
    var found = new ArrayList<Change>();
    var first = after(least, stay);
    var last = after(toEighteen, stay);
    if (least > 0) {
      add(found, least, first, stay);
    }
    if (!last.equals(first)) {
      add(found, fewest(least, last, stay), last, stay);
    }
    return found;
  }

  /** The fewest days after which the answer is this one, which it is not after the least. */
  private long fewest(long least, String answer, LongFunction<List<Supposed>> stay) {
    long without = least;
    long with = toEighteen;
    while (with - without > 1) {
      long middle = without + (with - without) / 2;
      if (after(middle, stay).equals(answer)) {
        with = middle;
      } else {
        without = middle;
      }
    }
    return with;
  }

  /** The answer on the day the stay ends. */
  private String after(long days, LongFunction<List<Supposed>> stay) {
    return asked.on(lives.with(stay.apply(days)), lives.asAt().plusDays(days));
  }

  private void add(List<Change> found, long days, String to, LongFunction<List<Supposed>> stay) {
    var on = lives.asAt().plusDays(days);
    if (!to.equals(asked.on(lives.known(), lives.asAt()))
        && !to.equals(asked.on(lives.known(), on))) {
      var given = stay.apply(days);
      found.add(
          new Change(
              to,
              Change.Kind.FACT,
              on,
              days,
              given,
              false,
              ChangeWords.byFacts(asked, to, on, false, given)));
    }
  }
}
