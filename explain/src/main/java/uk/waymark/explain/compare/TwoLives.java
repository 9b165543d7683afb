package uk.waymark.explain.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.offers.NamedPacks;
import uk.waymark.explain.offers.OfferAnswers;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.Person;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.law.Settings;

/** One person's life by one choice of readings and by another. */
final class TwoLives {
  private final PersonKey person;
  private final Comparison comparison;
  private final Side left;
  private final Side right;

  private TwoLives(PersonKey person, Comparison comparison, Side left, Side right) {
    this.person = person;
    this.comparison = comparison;
    this.left = left;
    this.right = right;
  }

  /** Where the answers differ on some day looked at, by field, then day; empty if nowhere. */
  static List<Difference> differences(
      PersonKey person, Collection<CareEvent> events, Comparison comparison) {
    var left = side(person, events, comparison, comparison.left(), comparison.leftOffers());
    var right = side(person, events, comparison, comparison.right(), comparison.rightOffers());
    return left.equals(right)
        ? List.of()
        : new TwoLives(person, comparison, left, right).differences();
  }

  private static Side side(
      PersonKey person,
      Collection<CareEvent> events,
      Comparison comparison,
      Settings settings,
      Optional<NamedPacks> packs) {
    var question = new Question(comparison.fromInclusive(), comparison.knownAt(), false);
    var history = Answers.known(events, RecordedMoment.ITS_TIME, question);
    var here = settings.at(person.authority());
    var life = Statute.derive(history, here);
    return new Side(
        life,
        packs.map(
            named ->
                OfferAnswers.courses(
                    new Person(person.authority(), history, here, life), named.set())));
  }

  /**
   * One side of the comparison.
   *
   * @param offers empty when offers are not compared
   */
  private record Side(LifeCourse life, Optional<List<OfferCourse>> offers) {}

  private List<Difference> differences() {
    var running = new ArrayList<Difference>();
    var all = new ArrayList<Difference>();
    for (var day : turns()) {
      var now = on(day);
      for (var before : List.copyOf(running)) {
        if (now.stream().noneMatch(before::goesOnAs)) {
          running.remove(before);
          all.add(before.until(day));
        }
      }
      for (var each : now) {
        if (running.stream().noneMatch(before -> before.goesOnAs(each))) {
          running.add(each);
        }
      }
    }
    running.forEach(each -> all.add(each.until(comparison.toExclusive())));
    all.sort(Difference.BY_FIELD);
    return all;
  }

  /** The days looked at on which some answer of either side may begin to be another. */
  private NavigableSet<LocalDate> turns() {
    var days = new TreeSet<LocalDate>();
    for (var side : List.of(left, right)) {
      days.addAll(Turns.of(side.life()));
      side.offers().ifPresent(courses -> days.addAll(Turns.of(courses)));
    }
    days.add(comparison.fromInclusive());
    return new TreeSet<>(days.subSet(comparison.fromInclusive(), comparison.toExclusive()));
  }

  private List<Difference> on(LocalDate day) {
    var one = view(left, day);
    var other = view(right, day);
    var fields = new TreeSet<>(one.keySet());
    fields.addAll(other.keySet());
    var differences = new ArrayList<Difference>();
    for (var field : fields) {
      var each =
          new Difference(
              field,
              day,
              Optional.empty(),
              one.getOrDefault(field, NullNode.getInstance()),
              other.getOrDefault(field, NullNode.getInstance()));
      if (!DayView.value(each.left()).equals(DayView.value(each.right()))) {
        differences.add(each);
      }
    }
    return differences;
  }

  private SortedMap<String, JsonNode> view(Side side, LocalDate day) {
    ObjectNode answer =
        Answers.parts(
            person,
            side.life(),
            new Question(day, comparison.knownAt(), false),
            EnumSet.allOf(Part.class));
    side.offers().ifPresent(courses -> OfferAnswers.write(answer, courses, day));
    return DayView.of(answer);
  }
}
