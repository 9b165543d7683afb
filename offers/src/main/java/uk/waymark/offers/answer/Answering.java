package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.answer.Standing.Run;
import uk.waymark.offers.pack.Entry;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;

/** Turns how an offer stands on each run of days into answers that know the whole life. */
final class Answering {
  private final Judge judge;
  private final List<Run> runs;
  private final Explaining explaining;
  private final Times times;
  private final WhyNot why;

  Answering(Entry.Offer offer, Judge judge, Reasons reasons, List<Run> runs) {
    this.judge = judge;
    this.runs = new HadAgain(judge, runs).settled();
    this.explaining = new Explaining(judge, reasons, offer);
    this.times = new Times(this.runs);
    this.why = new WhyNot(judge, offer, reasons, explaining, this.runs);
  }

  /** The answers in order of days. */
  List<OfferAnswer> answers() {
    var answers = new ArrayList<OfferAnswer>();
    for (int i = 0; i < runs.size(); i++) {
      var next = answer(i);
      if (!answers.isEmpty() && answers.getLast().saysTheSameAs(next)) {
        var last = answers.removeLast();
        answers.add(last.on(new Span(last.days().from(), next.days().to())));
      } else {
        answers.add(next);
      }
    }
    return answers;
  }

  /** The answer on a day; its days are those of the run, which the next may go on with. */
  OfferAnswer on(LocalDate day) {
    for (int i = 0; i < runs.size(); i++) {
      if (new Span(runs.get(i).from(), runs.get(i).to()).contains(day)) {
        return answer(i);
      }
    }
    throw new IllegalStateException("no run holds " + day);
  }

  /** Whether any answer is other than no. */
  boolean isEverOpen() {
    for (int i = 0; i < runs.size(); i++) {
      if (entitled(i, nextOpen(i)) != Entitled.NO) {
        return true;
      }
    }
    return false;
  }

  private OfferAnswer answer(int at) {
    var run = runs.get(at);
    var standing = run.standing();
    var day = runs.size() == 1 ? LocalDate.EPOCH : run.day();
    var steps = new ArrayList<>(explaining.steps(standing, day));
    var opens = nextOpen(at);
    var entitled = entitled(at, opens);
    var opened =
        switch (entitled) {
          case YES, NEEDS_DECISION -> Optional.of(times.around(at));
          case NOT_YET ->
              Optional.of(times.around(standing.how().open() ? at : opens.orElseThrow()));
          case UNDETERMINED, ENDED, NO -> Optional.<Times.Opened>empty();
        };
    var available = opened.map(Times.Opened::days).orElse(Span.ALWAYS);
    if (standing.how() == How.AGAIN) {
      available = again(standing, available);
    }
    if (entitled == Entitled.NOT_YET && !standing.how().open()) {
      steps.addAll(explaining.opening(runs.get(opens.orElseThrow()), available.from(), day));
    } else if (entitled == Entitled.NO && standing.how() == How.NO_VERSION) {
      steps.addAll(why.notThen(day, at));
    } else if (entitled == Entitled.NO && standing.how() == How.NOT_FOR_THEM) {
      steps.addAll(why.tooLate(standing.version().orElseThrow()));
    }
    opened.flatMap(times::nextSum).ifPresent(steps::add);
    var version = standing.version();
    return new OfferAnswer(
        new Span(run.from(), run.to()),
        entitled,
        version,
        version.filter(each -> each.current().contains(run.day())).isPresent(),
        standing.how() == How.NOT_LOOKED_AT ? Optional.empty() : standing.amount(),
        available,
        entitled == Entitled.NOT_YET
            ? Optional.of(waitingFor(standing, day, available))
            : Optional.empty(),
        entitled == Entitled.NEEDS_DECISION
            ? Optional.of(String.join(", ", explaining.deciders(standing, day)))
            : Optional.empty(),
        entitled == Entitled.UNDETERMINED ? missing(steps) : List.of(),
        steps);
  }

  private Entitled entitled(int at, Optional<Integer> opens) {
    var run = runs.get(at);
    return switch (run.standing().how()) {
      case YES -> Entitled.YES;
      case DECISION -> Entitled.NEEDS_DECISION;
      case AWAITED, AGAIN -> Entitled.NOT_YET;
      case UNKNOWN, NOT_LOOKED_AT -> Entitled.UNDETERMINED;
      case USED_UP -> opens.isPresent() ? Entitled.NOT_YET : Entitled.ENDED;
      case OTHER_FIRST -> Entitled.NO;
      case FILE_ENDED -> wasOpen(at) ? Entitled.ENDED : Entitled.NO;
      case NO_VERSION, NOT_FOR_THEM, OVER ->
          opens.isPresent()
              ? Entitled.NOT_YET
              : wasOpen(at) && !new Passing(judge, run.day()).isOnlyShutNow(run.standing())
                  ? Entitled.ENDED
                  : Entitled.NO;
    };
  }

  /** The next run on which it is or may be open. */
  private Optional<Integer> nextOpen(int after) {
    var had = false; // what was had or is over is not begun anew by a review date
    for (int i = after; i < runs.size(); i++) {
      var standing = runs.get(i).standing();
      if (i > after && opens(standing, had)) {
        return Optional.of(i);
      }
      had =
          switch (standing.how()) {
            case OVER, USED_UP, OTHER_FIRST -> true;
            case NOT_LOOKED_AT -> had;
            default -> false;
          };
    }
    return Optional.empty();
  }

  private static boolean opens(Standing standing, boolean had) {
    return switch (standing.how()) {
      case NOT_LOOKED_AT -> !had && !standing.isGone();
      // Another payment opens nothing, though it does not say how much it was.
      case UNKNOWN ->
          !had || !(standing.availability().orElse(null) instanceof Availability.SumMissing);
      default -> standing.how().open();
    };
  }

  private boolean wasOpen(int before) {
    for (int i = 0; i < before; i++) {
      var how = runs.get(i).standing().how();
      if (how.open() || how == How.USED_UP) {
        return true;
      }
    }
    return false;
  }

  private Span again(Standing standing, Span open) {
    return standing
        .availability()
        .filter(Availability.Again.class::isInstance)
        .map(Availability.Again.class::cast)
        .map(again -> times.from(again.from(), open))
        .orElse(open);
  }

  private String waitingFor(Standing standing, LocalDate day, Span available) {
    return switch (standing.how()) {
      case AWAITED -> explaining.awaited(standing, day);
      case NOT_FOR_THEM -> birthday(available.from()) ? "age" : "date";
      default -> "date";
    };
  }

  private boolean birthday(LocalDate day) {
    for (int age = 1; age <= 25; age++) {
      if (judge.facts().life().birthday(age).equals(day)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> missing(List<OfferStep> steps) {
    var found = new ArrayList<String>();
    for (var step : steps) {
      if (step.outcome() == Outcome.UNDETERMINED) {
        for (var fact : step.facts()) {
          if (fact.value().isEmpty() && !found.contains(name(fact))) {
            found.add(name(fact));
          }
        }
      }
    }
    return found;
  }

  private static String name(FactRead fact) {
    return fact.field() + fact.event().map(id -> " of event " + id).orElse("");
  }
}
