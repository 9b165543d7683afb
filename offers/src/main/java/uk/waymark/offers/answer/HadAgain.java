package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.answer.Standing.Run;

/**
 * When what was had can be had again. Twelve months after a payment the offer may be over, by its
 * own end or by age or status: then what was had was had for good.
 */
record HadAgain(Judge judge, List<Run> runs) {
  /** The runs, with the day on which it can be had again, or without one. */
  List<Run> settled() {
    if (runs.stream().noneMatch(run -> run.standing().how() == How.AGAIN)) {
      return runs; // as with nearly every offer of nearly everybody
    }
    var settled = new ArrayList<Run>();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      settled.add(
          run.standing().availability().orElse(null) instanceof Availability.Again(var from)
                  && run.standing().how() == How.AGAIN
              ? new Run(run.from(), run.to(), settled(run.standing(), opens(i, from)))
              : run);
    }
    return settled;
  }

  private static Standing settled(Standing standing, Optional<LocalDate> opens) {
    return opens
        .map(day -> standing.withHad(How.AGAIN, new Availability.Again(day)))
        .orElseGet(() -> standing.withHad(How.USED_UP, new Availability.UsedUp()));
  }

  /** The first day on which nothing that was had stands against it, and nothing else for good. */
  private Optional<LocalDate> opens(int at, LocalDate from) {
    for (var run : runs.subList(at + 1, runs.size())) {
      if (mayOpen(run.standing())) {
        return Optional.of(run.from());
      }
      if (run.to().isAfter(from) && isShutNow(run)) {
        return Optional.of(run.from().isAfter(from) ? run.from() : from);
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpen(Standing standing) {
    return standing.how().mayOpen()
        && !standing.isGone()
        && !(standing.availability().orElse(null) instanceof Availability.Again);
  }

  private boolean isShutNow(Run run) {
    return run.standing().how() == How.OTHER_FIRST
        || new Passing(judge, run.day()).isOnlyShutNow(run.standing());
  }
}
