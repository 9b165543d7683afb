package uk.waymark.offers.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How much an offer is. Money is exact: pounds with at most two decimals. */
public sealed interface Amount {
  /**
   * This amount without how many pounds it is. Two amounts that are equal so are open on the same
   * days for everybody who had nothing of either; of whoever had something, the pounds decide
   * whether any is left.
   */
  default Amount withoutPounds() {
    return switch (this) {
      case Money money ->
          new Money(
              BigDecimal.ONE,
              money.upTo(),
              List.of(),
              Optional.empty(),
              List.of(),
              money.every(),
              money.use(),
              money.lasting(),
              money.raisedEachApril());
      case ByCase(var cases) ->
          new ByCase(
              cases.stream()
                  .map(each -> new Case(each.when(), each.amount().withoutPounds()))
                  .toList());
      case Percentage _, Matched _, InKind _, RateOf _ -> this;
    };
  }

  /**
   * How many pounds this amount is where it differs from another that is equal without pounds: of
   * an amount by case, in each case that differs.
   *
   * @throws IllegalArgumentException if the two are not equal without pounds
   */
  default Set<BigDecimal> poundsWhereOtherwise(Amount other) {
    if (!withoutPounds().equals(other.withoutPounds())) {
      throw new IllegalArgumentException("amounts that differ in more than pounds");
    }
    var pounds = new TreeSet<BigDecimal>();
    if (this instanceof Money money && !equals(other)) {
      pounds.add(money.pounds());
    } else if (this instanceof ByCase(var cases) && other instanceof ByCase(var others)) {
      for (int i = 0; i < cases.size(); i++) {
        pounds.addAll(cases.get(i).amount().poundsWhereOtherwise(others.get(i).amount()));
      }
    }
    return pounds;
  }

  /**
   * Money of the publisher's own.
   *
   * @param pounds the sum, each time it comes
   * @param upTo whether that is a cap rather than a fixed sum
   * @param parts sub-caps; what they leave of the whole is free
   * @param cash how much of it may be given in cash; empty when nothing is said
   * @param instalments the sums in which it is paid, which make the whole; empty when at once
   * @param every when it comes
   * @param use how often it can be had
   * @param lasting for how long; empty when only the conditions end it
   * @param raisedEachApril whether the sum is raised each 1 April: then it is known only up to the
   *     first 1 April after its version begins
   */
  record Money(
      BigDecimal pounds,
      boolean upTo,
      List<Part> parts,
      Optional<BigDecimal> cash,
      List<BigDecimal> instalments,
      Every every,
      Use use,
      Optional<Lasting> lasting,
      boolean raisedEachApril)
      implements Amount {
    public Money {
      Pounds.check(pounds);
      parts = List.copyOf(parts);
      instalments = List.copyOf(instalments);
      parts.forEach(part -> Pounds.check(part.pounds()));
      instalments.forEach(Pounds::check);
      cash.ifPresent(Pounds::check);
    }
  }

  /**
   * A part of a bill or price.
   *
   * @param percent above 0, at most 100
   * @param of of what, such as council tax
   * @param upTo at most this many pounds, when a cap is set
   * @param jointLiabilityProRata whether it covers only the young person's share of a joint bill
   */
  record Percentage(
      BigDecimal percent,
      String of,
      Optional<BigDecimal> upTo,
      boolean jointLiabilityProRata,
      Use use,
      Optional<Lasting> lasting)
      implements Amount {
    public Percentage {
      if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
        throw new IllegalArgumentException(percent + " percent");
      }
      upTo.ifPresent(Pounds::check);
    }
  }

  /**
   * As much again as somebody else puts in.
   *
   * @param of what is matched, such as lessons paid for by the young person
   * @param upTo at most this many
   * @param unit what {@code upTo} counts
   */
  record Matched(String of, BigDecimal upTo, Unit unit, Use use) implements Amount {
    public Matched {
      if (unit == Unit.GBP) {
        Pounds.check(upTo);
      }
    }
  }

  /**
   * A thing or a service.
   *
   * @param what what is given
   * @param count how many; empty when nothing is said
   * @param unit what {@code count} counts
   */
  record InKind(
      String what,
      Optional<BigDecimal> count,
      Optional<Unit> unit,
      Use use,
      Optional<Lasting> lasting)
      implements Amount {
    public InKind {
      if (count.isPresent() && unit.isEmpty()) {
        throw new IllegalArgumentException("an amount without a unit: " + count.get());
      }
    }
  }

  /**
   * As much as a rate that somebody else sets.
   *
   * @param rate the name of the rate, such as local housing allowance
   * @param upTo whether that is a cap rather than a fixed sum
   */
  record RateOf(String rate, boolean upTo, Every every, Use use, Optional<Lasting> lasting)
      implements Amount {}

  /**
   * Different amounts for different people, such as a taper by age or a cohort.
   *
   * @param cases the first that applies counts
   */
  record ByCase(List<Case> cases) implements Amount {
    public ByCase {
      cases = List.copyOf(cases);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException("an amount by case without a case");
      }
    }
  }
}
