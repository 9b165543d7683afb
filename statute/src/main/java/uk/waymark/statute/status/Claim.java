package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;

/**
 * That a rule gives its status on these days.
 *
 * @param days the days, before stronger statuses and age limits are taken into account
 * @param route the provision, to the letter, such as ST-Q2(a)
 * @param because why
 */
public record Claim(Span days, String route, List<Because> because) {
  public Claim {
    because = WhenRead.kept(because);
  }

  /** A claim on each of these runs of days, for the same reasons. */
  static List<Claim> onEach(Spans days, String route, List<Because> because) {
    return switch (days.count()) {
      case 0 -> List.of();
      case 1 -> List.of(new Claim(days.span(0), route, because));
      default -> days.all().stream().map(span -> new Claim(span, route, because)).toList();
    };
  }

  /** A claim on each of these runs of days, with the reasons for each. */
  static List<Claim> onEach(Spans days, String route, Function<Span, List<Because>> because) {
    return switch (days.count()) {
      case 0 -> List.of();
      case 1 -> List.of(of(days.span(0), route, because));
      default -> days.all().stream().map(span -> of(span, route, because)).toList();
    };
  }

  private static Claim of(Span days, String route, Function<Span, List<Because>> because) {
    return new Claim(days, route, WhenRead.of(() -> because.apply(days)));
  }

  /** The claims of both lists, in their order. */
  static List<Claim> joined(List<Claim> some, List<Claim> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * The claims on some of these days, without those that a later claim by the same provision says
   * again: who left care three times qualifies by the last time as much as by the first.
   */
  static List<Claim> eachOnce(List<Claim> claims, Span days) {
    if (claims.size() == 1) {
      return claims.getFirst().days().overlaps(days) ? claims : List.of();
    }
    var left = new ArrayList<Claim>(claims.size());
    for (var claim : claims) {
      if (claim.days().overlaps(days)) {
        left.removeIf(before -> claim.route().equals(before.route()) && claim.covers(before, days));
        left.add(claim);
      }
    }
    return left;
  }

  private boolean covers(Claim other, Span within) {
    var here = days.and(within);
    var there = other.days.and(within);
    return here.fromNumber() <= there.fromNumber() && there.toNumber() <= here.toNumber();
  }

  /** The same claim on other days. */
  public Claim on(Span others) {
    return new Claim(others, route, because);
  }
}
