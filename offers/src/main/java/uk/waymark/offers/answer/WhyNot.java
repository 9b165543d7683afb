package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.answer.Standing.Run;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.statute.finding.Outcome;

/** Why an offer is not for somebody on days on which no condition of today says so. */
final class WhyNot {
  private static final int LAST_BIRTHDAY = 25;

  private final Judge judge;
  private final Entry.Offer offer;
  private final Reasons reasons;
  private final Explaining explaining;
  private final List<Run> runs;
  private final Map<String, Optional<LocalDate>> firstDays = new HashMap<>();

  WhyNot(Judge judge, Entry.Offer offer, Reasons reasons, Explaining explaining, List<Run> runs) {
    this.judge = judge;
    this.offer = offer;
    this.reasons = reasons;
    this.explaining = explaining;
    this.runs = runs;
  }

  /** Why it is not for them either when it is offered next, else why it was not the last time. */
  List<OfferStep> notThen(LocalDate day, int at) {
    var next = explaining.next(day);
    if (next.isEmpty()) {
      return lastRun(at).map(this::before).orElse(List.of());
    }
    var steps = new ArrayList<OfferStep>();
    runs.stream()
        .filter(run -> run.from().equals(next.get()))
        .forEach(run -> steps.addAll(on(run.from(), run, EnumSet.of(Outcome.NOT_MET))));
    offer.versionOn(next.get()).ifPresent(version -> steps.addAll(tooLate(version)));
    return steps;
  }

  /** That it could be for them later, but that it is no longer offered then. */
  List<OfferStep> tooLate(EntryVersion version) {
    return firstDays.computeIfAbsent(version.version(), _ -> firstDayAfter(version)).stream()
        .map(day -> reasons.onlyUntil(version.valid().to(), day))
        .toList();
  }

  private Optional<Run> lastRun(int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (runs.get(i).standing().how() != How.NO_VERSION) {
        return Optional.of(runs.get(i));
      }
    }
    return Optional.empty();
  }

  private List<OfferStep> before(Run last) {
    return on(last.to().minusDays(1), last, EnumSet.of(Outcome.NOT_MET, Outcome.UNDETERMINED));
  }

  /** What is so on another day than the one asked about, and that it is of that day. */
  private List<OfferStep> on(LocalDate day, Run run, Set<Outcome> outcomes) {
    var steps =
        explaining.steps(run.standing(), day).stream()
            .filter(step -> outcomes.contains(step.outcome()))
            .toList();
    if (steps.isEmpty()) {
      return steps;
    }
    var all = new ArrayList<OfferStep>();
    all.add(reasons.asOn(day));
    all.addAll(steps);
    return all;
  }

  /** The first day on which nothing but the end of a version stands against it, if there is one. */
  private Optional<LocalDate> firstDayAfter(EntryVersion version) {
    var end = version.valid().end();
    return end.stream()
        .flatMap(this::changesFrom)
        .filter(day -> mayBeFor(version, day))
        .findFirst();
  }

  /** The days from the end of a version on which age or status changes what is for them. */
  private Stream<LocalDate> changesFrom(LocalDate end) {
    var days = new TreeSet<LocalDate>();
    for (int age = 1; age <= LAST_BIRTHDAY; age++) {
      days.add(judge.facts().life().birthday(age));
    }
    judge.facts().person().course().statusIntervals().forEach(each -> days.add(each.days().from()));
    return days.tailSet(end).stream().filter(judge.facts().life().file()::contains);
  }

  private boolean mayBeFor(EntryVersion version, LocalDate day) {
    return judge.on(version.who(), day) != Verdict.NOT_MET
        && version.needs().stream().allMatch(need -> judge.on(need, day) != Verdict.NOT_MET);
  }
}
