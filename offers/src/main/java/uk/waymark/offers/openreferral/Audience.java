package uk.waymark.offers.openreferral;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.law.Status;

/**
 * What the profile can say of whom an offer is for: the ages that are not ruled out, and the
 * statuses that it names. Both leave out what they can't say; the extension has it whole.
 *
 * @param ages half-open, as in a pack; from 0 or to {@link Condition.AgeBand#NO_END} when open
 * @param statuses the statuses named; none when the offer names none
 */
record Audience(Condition.AgeBand ages, Set<Taxonomies.CareLeaver> statuses) {
  private static final Condition.AgeBand ANY = new Condition.AgeBand(0, Condition.AgeBand.NO_END);

  /** For whom a version is. */
  static Audience of(EntryVersion version, Pack pack) {
    var conditions = Stream.concat(Stream.of(version.who()), version.needs().stream()).toList();
    var all = new Condition.AllOf(conditions);
    var named = EnumSet.noneOf(Taxonomies.CareLeaver.class);
    statuses(all, pack).forEach(status -> Taxonomies.CareLeaver.of(status).ifPresent(named::add));
    return new Audience(ages(all, pack).orElse(ANY), named);
  }

  /** The ages that a condition leaves; empty when it leaves none. */
  private static Optional<Condition.AgeBand> ages(Condition condition, Pack pack) {
    return switch (condition) {
      case Condition.AgeBand band -> Optional.of(band);
      case Condition.AllOf(var all) -> {
        Optional<Condition.AgeBand> left = Optional.of(ANY);
        for (var each : all) {
          left = left.flatMap(one -> ages(each, pack).flatMap(other -> both(one, other)));
        }
        yield left;
      }
      case Condition.AnyOf(var any) ->
          any.stream().flatMap(each -> ages(each, pack).stream()).reduce(Audience::hull);
      case Condition.InGroup(var id) -> pack.group(id).flatMap(group -> ages(group.who(), pack));
      default -> Optional.of(ANY);
    };
  }

  private static Optional<Condition.AgeBand> both(Condition.AgeBand one, Condition.AgeBand other) {
    int from = Math.max(one.from(), other.from());
    int to = Math.min(one.to(), other.to());
    return from < to ? Optional.of(new Condition.AgeBand(from, to)) : Optional.empty();
  }

  private static Condition.AgeBand hull(Condition.AgeBand one, Condition.AgeBand other) {
    return new Condition.AgeBand(
        Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
  }

  /** The statuses that a condition names without a "not". */
  private static List<Status> statuses(Condition condition, Pack pack) {
    return switch (condition) {
      case Condition.HasStatus(var anyOf) -> List.copyOf(anyOf);
      case Condition.AllOf(var all) ->
          all.stream().flatMap(each -> statuses(each, pack).stream()).toList();
      case Condition.AnyOf(var any) ->
          any.stream().flatMap(each -> statuses(each, pack).stream()).toList();
      case Condition.InGroup(var id) ->
          pack.group(id).map(group -> statuses(group.who(), pack)).orElse(List.of());
      default -> List.of();
    };
  }
}
