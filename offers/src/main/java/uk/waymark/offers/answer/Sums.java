package uk.waymark.offers.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;
import uk.waymark.offers.ledger.Account;
import uk.waymark.offers.ledger.Payments;
import uk.waymark.offers.pack.EntryVersion;

/** How much an offer is on a day, and what was had of it. */
record Sums(Judge judge, Account account) {
  private static final MonthDay APRIL = MonthDay.of(4, 1);

  /** The amount that is for this young person, or what is missing to say which. */
  record Chosen(Optional<Amount> amount, Verdict verdict) {}

  /** Of several amounts the one for them on a day. */
  Chosen choose(Amount amount, LocalDate day) {
    if (!(amount instanceof Amount.ByCase(var cases))) {
      return new Chosen(Optional.of(amount), Verdict.MET);
    }
    for (var each : cases) {
      var verdict = each.when().map(when -> judge.on(when, day)).orElse(Verdict.MET);
      switch (verdict) {
        case MET -> {
          return choose(each.amount(), day);
        }
        case UNKNOWN, DECISION -> {
          return new Chosen(Optional.empty(), verdict);
        }
        case AWAITED, NOT_MET -> {}
      }
    }
    return new Chosen(Optional.empty(), Verdict.NOT_MET);
  }

  /** The first day on which a sum that is raised each 1 April is no longer known. */
  static LocalDate knownUntil(EntryVersion version) {
    var first = APRIL.atYear(version.valid().from().getYear());
    return first.isAfter(version.valid().from()) ? first : first.plusYears(1);
  }

  /** How much it is on a day. */
  OfferedAmount offered(EntryVersion version, Chosen chosen, LocalDate day) {
    var pounds = chosen.amount().flatMap(amount -> pounds(amount, version, day));
    var balance = chosen.amount().map(amount -> balance(amount, pounds, day));
    return new OfferedAmount(chosen.amount(), pounds, balance);
  }

  private static Optional<BigDecimal> pounds(Amount amount, EntryVersion version, LocalDate day) {
    return amount instanceof Amount.Money money
            && !(money.raisedEachApril() && !day.isBefore(knownUntil(version)))
        ? Optional.of(money.pounds())
        : Optional.empty();
  }

  private Balance balance(Amount amount, Optional<BigDecimal> pounds, LocalDate day) {
    var counting = counting(amount, account, day);
    var left =
        whole(amount, pounds)
            .filter(_ -> counting.withoutSum().isEmpty())
            .map(whole -> whole.subtract(counting.sum()).max(BigDecimal.ZERO));
    return new Balance(
        account.claimedBy(day),
        account.paidBy(day),
        left,
        next(amount, counting),
        parts(amount, left, counting),
        cash(amount, left));
  }

  /** Of one sum nothing is said of cash unless what is left of it is known. */
  private static Optional<BigDecimal> cash(Amount amount, Optional<BigDecimal> left) {
    if (!(amount instanceof Amount.Money money)) {
      return Optional.empty();
    }
    return keepsSum(amount) ? money.cash().flatMap(most -> left.map(most::min)) : money.cash();
  }

  /** The payments of the sum that can be had now: where it comes each 12 months, theirs. */
  static Payments counting(Amount amount, Account account, LocalDate day) {
    var payments = new Payments(account.paymentsBy(day));
    return use(amount) == Use.PER_12_MONTHS ? payments.ofTwelveMonths(day) : payments;
  }

  /** The sum of which a balance can be kept: money, or the most pounds of a part or a match. */
  private static Optional<BigDecimal> whole(Amount amount, Optional<BigDecimal> pounds) {
    return switch (amount) {
      case Amount.Money money when keepsSum(money) -> pounds;
      case Amount.Percentage part when part.use() != Use.AS_NEEDED && part.lasting().isEmpty() ->
          part.upTo();
      case Amount.Matched match when match.unit() == Unit.GBP && match.use() != Use.AS_NEEDED ->
          Optional.of(match.upTo());
      default -> Optional.empty();
    };
  }

  /** Whether it is over when its pounds are, so that each payment must say how many it was. */
  static boolean isPaidInPounds(Amount amount) {
    return amount instanceof Amount.Money || whole(amount, Optional.empty()).isPresent();
  }

  /** Whether an amount is one sum of money of which a balance can be kept. */
  static boolean keepsSum(Amount amount) {
    return amount instanceof Amount.Money money
        && money.use() != Use.AS_NEEDED
        && money.lasting().isEmpty();
  }

  /** Nobody can say which instalment comes next where a payment does not say how much it was. */
  private static Optional<BigDecimal> next(Amount amount, Payments counting) {
    if (amount instanceof Amount.Money money && counting.withoutSum().isEmpty()) {
      var paid = counting.sum();
      var sum = BigDecimal.ZERO;
      for (var instalment : money.instalments()) {
        sum = sum.add(instalment);
        if (sum.compareTo(paid) > 0) {
          return Optional.of(instalment);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Balance.PartLeft> parts(
      Amount amount, Optional<BigDecimal> whole, Payments counting) {
    if (!(amount instanceof Amount.Money money) || whole.isEmpty()) {
      return List.of();
    }
    return money.parts().stream()
        .map(
            part -> {
              var paid = counting.of(part.id()).sum();
              var left = part.pounds().subtract(paid).max(BigDecimal.ZERO).min(whole.get());
              return new Balance.PartLeft(part.id(), paid, left);
            })
        .toList();
  }

  /** How often an amount can be had. */
  static Use use(Amount amount) {
    return switch (amount) {
      case Amount.Money money -> money.use();
      case Amount.Percentage percentage -> percentage.use();
      case Amount.Matched matched -> matched.use();
      case Amount.InKind inKind -> inKind.use();
      case Amount.RateOf rate -> rate.use();
      case Amount.ByCase _ -> throw new IllegalStateException("no case was chosen");
    };
  }

  /** For how long an amount runs. */
  static Optional<Lasting> lasting(Amount amount) {
    return switch (amount) {
      case Amount.Money money -> money.lasting();
      case Amount.Percentage percentage -> percentage.lasting();
      case Amount.InKind inKind -> inKind.lasting();
      case Amount.RateOf rate -> rate.lasting();
      case Amount.Matched _, Amount.ByCase _ -> Optional.empty();
    };
  }

  /** The days on which a balance changes. */
  Stream<LocalDate> changes() {
    return account.lines().stream().flatMap(line -> Stream.of(line.on(), line.on().plusMonths(12)));
  }
}
