package uk.waymark.offers.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.ImmigrationPosition;

/**
 * What must hold at once of homes, activities, circumstances, immigration position, cohort and
 * whatever else a record or a person tells.
 *
 * @param met single conditions that must be met
 * @param notMet single conditions that must not be
 */
record Claims(Set<Condition> met, Set<Condition> notMet) {
  /** Nothing is claimed. */
  static final Claims NONE = new Claims(Set.of(), Set.of());

  /**
   * Ways of living that go beside a home; all others are homes, of which there is one at a time.
   */
  private static final Set<Living> BESIDE_A_HOME =
      EnumSet.of(Living.STAYING_PUT, Living.CUSTODY, Living.HOSPITAL);

  Claims {
    met = Set.copyOf(met);
    notMet = Set.copyOf(notMet);
  }

  static Claims of(Condition condition, boolean isMet) {
    return isMet
        ? new Claims(Set.of(condition), Set.of())
        : new Claims(Set.of(), Set.of(condition));
  }

  Claims and(Claims other) {
    if (other.equals(NONE)) {
      return this;
    }
    var both = new LinkedHashSet<>(met);
    both.addAll(other.met);
    var neither = new LinkedHashSet<>(notMet);
    neither.addAll(other.notMet);
    return new Claims(both, neither);
  }

  /** Whether somebody can be all of this at once. */
  boolean possible() {
    return met.stream().noneMatch(notMet::contains)
        && lives()
        && does()
        && immigration()
        && turned18(Span.ALWAYS);
  }

  private boolean lives() {
    var excluded = union(Condition.Lives.class, notMet, Condition.Lives::anyOf);
    Set<Living> homes = EnumSet.allOf(Living.class);
    for (var wanted : some(Condition.Lives.class, met)) {
      var left = EnumSet.copyOf(wanted.anyOf());
      left.removeAll(excluded);
      if (left.isEmpty()) {
        return false;
      }
      if (left.stream().noneMatch(BESIDE_A_HOME::contains)) {
        homes.retainAll(left);
      }
    }
    return !homes.isEmpty();
  }

  private boolean does() {
    var excluded = EnumSet.noneOf(Activity.class);
    for (var not : some(Condition.Does.class, notMet)) {
      if (not.hoursAtLeast().isEmpty()) { // who does it for fewer hours does it all the same
        excluded.addAll(not.anyOf());
      }
    }
    return some(Condition.Does.class, met).stream().noneMatch(d -> excluded.containsAll(d.anyOf()))
        && (some(Condition.AtUniversity.class, met).isEmpty()
            || !excluded.contains(Activity.HIGHER_EDUCATION));
  }

  private boolean immigration() {
    var positions = EnumSet.allOf(ImmigrationPosition.class);
    some(Condition.Immigration.class, met).forEach(each -> positions.retainAll(each.anyOf()));
    if (met.contains(new Condition.NoRecourseToPublicFunds())) {
      positions.remove(ImmigrationPosition.NO_BAR);
    } else if (some(Condition.Immigration.class, met).isEmpty()) {
      return true; // nothing need be recorded
    }
    positions.removeAll(union(Condition.Immigration.class, notMet, Condition.Immigration::anyOf));
    return !positions.isEmpty();
  }

  /** Whether the 18th birthday can be on one of these days. */
  boolean turned18(Span days) {
    var from = days.from();
    var before = days.to();
    for (var each : some(Condition.Turned18.class, met)) {
      from = later(from, each.from().orElse(LocalDate.MIN));
      before = earlier(before, each.before().orElse(LocalDate.MAX));
    }
    var between = new ArrayList<Condition.Turned18>();
    for (var not : some(Condition.Turned18.class, notMet)) {
      if (not.from().isPresent() && not.before().isPresent()) {
        between.add(not);
      } else {
        before = earlier(before, not.from().orElse(LocalDate.MAX));
        from = later(from, not.before().orElse(LocalDate.MIN));
      }
    }
    if (!from.isBefore(before)) {
      return false;
    }
    for (var not : between) {
      if (!from.isBefore(not.from().orElseThrow()) && !before.isAfter(not.before().orElseThrow())) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static <T extends Condition> Collection<T> some(Class<T> type, Set<Condition> of) {
    return of.stream()
        .flatMap(each -> type.isInstance(each) ? Stream.of(type.cast(each)) : Stream.empty())
        .toList();
  }

  private static <T extends Condition, E> Set<E> union(
      Class<T> type, Set<Condition> of, Function<T, Set<E>> members) {
    var found = new HashSet<E>();
    some(type, of).forEach(each -> found.addAll(members.apply(each)));
    return found;
  }
}
