package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Living;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.ApprenticeshipEnded;
import uk.waymark.statute.facts.Happening.ApprenticeshipStarted;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.EmploymentEnded;
import uk.waymark.statute.facts.Happening.EmploymentStarted;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.life.Life;

/** What a life tells of homes, activities and circumstances, as stays in order of days. */
final class Doings {
  final List<Stay<Living>> living = new ArrayList<>();

  /** The area of each home: a GSS code, or empty when the event does not say. */
  final List<Stay<Optional<String>>> areas = new ArrayList<>();

  final List<Stay<Activity>> activities = new ArrayList<>();
  final Map<Circumstance, List<Stay<Boolean>>> circumstances = new EnumMap<>(Circumstance.class);

  Doings(Life life) {
    homes(life);
    life.stayingPut()
        .forEach(s -> living.add(new Stay<>(Living.STAYING_PUT, s.days(), s.start().by())));
    life.detentions()
        .forEach(s -> living.add(new Stay<>(Living.CUSTODY, s.days(), s.start().by())));
    life.hospitalStays()
        .forEach(s -> living.add(new Stay<>(Living.HOSPITAL, s.days(), s.start().by())));
    for (var programme : life.programmes()) {
      var started = programme.started();
      activities.add(new Stay<>(activity(started.what().level()), programme.days(), started.by()));
    }
    paired(life, ApprenticeshipStarted.class, ApprenticeshipEnded.class, Activity.APPRENTICESHIP);
    paired(life, EmploymentStarted.class, EmploymentEnded.class, Activity.EMPLOYMENT);
    circumstances(life);
  }

  /** The stays of a circumstance. */
  List<Stay<Boolean>> of(Circumstance circumstance) {
    return circumstances.getOrDefault(circumstance, List.of());
  }

  /** The first stay of such a home that had begun by a day. */
  Optional<Stay<Living>> everLived(Set<Living> anyOf, LocalDate day) {
    return firstOf(living, anyOf, day);
  }

  /** The first such activity that had begun by a day. */
  Optional<Stay<Activity>> everDid(Set<Activity> anyOf, LocalDate day) {
    return firstOf(activities, anyOf, day);
  }

  private static <T> Optional<Stay<T>> firstOf(List<Stay<T>> stays, Set<T> anyOf, LocalDate day) {
    return stays.stream()
        .filter(stay -> anyOf.contains(stay.what()) && !stay.days().from().isAfter(day))
        .min(Comparator.comparing(stay -> stay.days().from()));
  }

  private void homes(Life life) {
    var moves = life.history().all(HomeChanged.class);
    for (int i = 0; i < moves.size(); i++) {
      var move = moves.get(i);
      var to = i + 1 < moves.size() ? moves.get(i + 1).on() : LocalDate.MAX;
      var days = Span.between(move.on(), to);
      var kind = Living.of(move.what().kind().code()).orElseThrow();
      living.add(new Stay<>(kind, days, move.by()));
      var area = move.what().authorityOfResidence();
      var same = move.what().sameAccommodation().orElse(false);
      if (area.isEmpty() && same && !areas.isEmpty()) {
        areas.add(new Stay<>(areas.getLast().what(), days, areas.getLast().by()));
      } else {
        areas.add(new Stay<>(area, days, move.by()));
      }
    }
  }

  private static Activity activity(StudyLevel level) {
    return switch (level) {
      case FURTHER -> Activity.FURTHER_EDUCATION;
      case HIGHER -> Activity.HIGHER_EDUCATION;
      case TRAINING -> Activity.TRAINING;
    };
  }

  private void paired(
      Life life,
      Class<? extends Happening> starts,
      Class<? extends Happening> ends,
      Activity activity) {
    Recorded running = null;
    for (var event : life.history().events()) {
      if (starts.isInstance(event.what()) && running == null) {
        running = event;
      } else if (ends.isInstance(event.what()) && running != null) {
        activities.add(new Stay<>(activity, Span.between(running.on(), event.on()), running));
        running = null;
      }
    }
    if (running != null) {
      activities.add(new Stay<>(activity, Span.since(running.on()), running));
    }
  }

  private void circumstances(Life life) {
    for (var event : life.history().events()) {
      if (event.what() instanceof CircumstanceRecorded(var which, var holds, var until)) {
        var stays = circumstances.computeIfAbsent(which, _ -> new ArrayList<>());
        if (!stays.isEmpty() && stays.getLast().days().to().isAfter(event.on())) {
          var last = stays.removeLast();
          stays.add(new Stay<>(true, Span.between(last.days().from(), event.on()), last.by()));
        }
        if (holds) {
          stays.add(new Stay<>(true, Span.between(event.on(), until.orElse(LocalDate.MAX)), event));
        }
      }
    }
  }
}
