package uk.waymark.offers.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Begins;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;
import uk.waymark.offers.ledger.Account;
import uk.waymark.offers.ledger.Line;
import uk.waymark.offers.ledger.Payments;
import uk.waymark.statute.life.Life;

/** Whether an offer can still be had on a day, after what was had of it and by its duration. */
sealed interface Availability {
  /**
   * It can be had.
   *
   * @param since the day from which its time runs, where an event began it
   */
  record Open(Optional<LocalDate> since) implements Availability {
    Open() {
      this(Optional.empty());
    }
  }

  /** It was had in full. */
  record UsedUp() implements Availability {}

  /** It can be had again from a day. */
  record Again(LocalDate from) implements Availability {}

  /** A payment does not say how much it was. */
  record SumMissing(String event) implements Availability {}

  /**
   * Its time is over.
   *
   * @param since the first day after it
   * @param next the event of life that would begin it again; empty when none can
   */
  record Over(LocalDate since, Optional<Begins> next) implements Availability {
    Over(LocalDate since) {
      this(since, Optional.empty());
    }
  }

  /** Its time begins with an event that has not happened. */
  record NotBegun(Begins event) implements Availability {}

  /** How it is on a day. */
  static Availability of(
      Amount amount, OfferedAmount offered, Account account, Life life, LocalDate day) {
    if (amount instanceof Amount.Money money
        && money.every() instanceof Every.Birthdays(var ages)
        && !ages.isEmpty()) {
      var after = life.birthday(ages.getLast()).plusDays(1);
      return day.isBefore(after) ? new Open() : new Over(after);
    }
    var lasting = Sums.lasting(amount);
    if (lasting.isPresent() && lasting.get().from().isPresent()) {
      var begins = lasting.get().from().get();
      var running = running(lasting.get(), begins, account, life, day);
      return wasHad(amount, begins, running, account.paymentsBy(day)) ? new UsedUp() : running;
    }
    var counting = Sums.counting(amount, account, day);
    return switch (Sums.use(amount)) {
      case AS_NEEDED -> new Open();
      case ONCE ->
          counting.lines().isEmpty() || more(amount)
              ? inParts(amount, offered, counting)
              : new UsedUp();
      case UNTIL_SPENT -> inParts(amount, offered, counting);
      case PER_12_MONTHS ->
          amount instanceof Amount.Money money && money.upTo() && Sums.keepsSum(amount)
              ? capAgain(bySum(amount, offered, counting), offered, counting)
              : timesAgain(times(amount), counting);
    };
  }

  /** Of a cap for 12 months the first day on which enough of the payments is a year old. */
  private static Availability capAgain(
      Availability bySum, OfferedAmount offered, Payments counting) {
    if (!(bySum instanceof UsedUp)) {
      return bySum;
    }
    var whole = offered.pounds().orElseThrow();
    for (var payment : counting.lines()) {
      var again = payment.on().plusMonths(12);
      if (counting.ofTwelveMonths(again).sum().compareTo(whole) < 0) {
        return new Again(again);
      }
    }
    throw new IllegalStateException("no payments, and yet all was paid");
  }

  private static Availability timesAgain(int times, Payments counting) {
    var lines = counting.lines();
    return lines.size() < times
        ? new Open()
        : new Again(lines.get(lines.size() - times).on().plusMonths(12));
  }

  private static Availability running(
      Lasting lasting, Begins begins, Account account, Life life, LocalDate day) {
    var start =
        switch (begins) {
          case ENTITLEMENT_CLAIMED -> account.claimsBy(day).stream().map(l -> l.on()).findFirst();
          case ENTITLEMENT_PAID -> account.paymentsBy(day).stream().map(l -> l.on()).findFirst();
          case EMPLOYMENT_STARTED,
              APPRENTICESHIP_STARTED,
              EDUCATION_STARTED,
              STAYING_PUT_STARTED,
              HOME_CHANGED ->
              new Beginnings(life)
                  .of(begins)
                  .filter(on -> !on.isAfter(day))
                  .reduce((_, last) -> last);
        };
    if (start.isEmpty()) {
      return isOwn(begins) ? new Open() : new NotBegun(begins);
    }
    var end = lasting.endFrom(start.get());
    return day.isBefore(end) ? new Open(start) : new Over(end, beginsAgain(begins));
  }

  /** A job, an apprenticeship, a course or a home may follow another; staying put does not. */
  private static Optional<Begins> beginsAgain(Begins begins) {
    return switch (begins) {
      case EMPLOYMENT_STARTED, APPRENTICESHIP_STARTED, EDUCATION_STARTED, HOME_CHANGED ->
          Optional.of(begins);
      case STAYING_PUT_STARTED, ENTITLEMENT_CLAIMED, ENTITLEMENT_PAID -> Optional.empty();
    };
  }

  /** Whether its time runs from its own first claim or payment, so that it can run only once. */
  private static boolean isOwn(Begins begins) {
    return begins == Begins.ENTITLEMENT_CLAIMED || begins == Begins.ENTITLEMENT_PAID;
  }

  /**
   * Whether it was had, where it runs for a time: things when all were given; everything else that
   * comes once, which may be paid week by week while its time runs, when it was paid for a time
   * that is over, and what has instalments when they are paid.
   */
  private static boolean wasHad(
      Amount amount, Begins begins, Availability running, List<Line> payments) {
    var use = Sums.use(amount);
    if (isThings(amount) && (use == Use.ONCE || use == Use.UNTIL_SPENT)) {
      var things = times(amount);
      // One thing whose time begins with its own payment is had as long as that runs.
      return payments.size() >= things && (things > 1 || !isOwn(begins));
    }
    if (use != Use.ONCE || isOwn(begins)) {
      return false;
    }
    if (amount instanceof Amount.Money money && more(amount)) {
      var left = money.pounds().subtract(new Payments(payments).sum());
      return left.signum() <= 0;
    }
    return switch (running) {
      case Open(var since) ->
          payments.stream().anyMatch(line -> line.on().isBefore(since.orElseThrow()));
      case Over _ -> !payments.isEmpty();
      default -> false;
    };
  }

  /** Of what is had in several payments: each is one of the things, or a part of the sum. */
  private static Availability inParts(Amount amount, OfferedAmount offered, Payments counting) {
    var most = mostThings(amount);
    if (most.isEmpty()) {
      return bySum(amount, offered, counting);
    }
    int had = counting.lines().size();
    return had > 0 && BigDecimal.valueOf(had).compareTo(most.get()) >= 0
        ? new UsedUp()
        : new Open();
  }

  private static Optional<BigDecimal> mostThings(Amount amount) {
    return amount instanceof Amount.Matched(_, var upTo, var unit, _) && unit == Unit.ITEMS
        ? Optional.of(upTo)
        : isThings(amount) ? ((Amount.InKind) amount).count() : Optional.empty();
  }

  private static Availability bySum(Amount amount, OfferedAmount offered, Payments counting) {
    if (!Sums.isPaidInPounds(amount)) {
      return new Open();
    }
    var without = counting.withoutSum();
    if (without.isPresent()) {
      return new SumMissing(without.get().by().id());
    }
    Optional<Balance> balance = offered.balance();
    return balance.flatMap(Balance::left).filter(left -> left.signum() == 0).isPresent()
        ? new UsedUp()
        : new Open();
  }

  /**
   * Whether a first payment need not be the whole: instalments, or things of which there are more.
   */
  private static boolean more(Amount amount) {
    return switch (amount) {
      case Amount.Money money -> !money.instalments().isEmpty();
      case Amount.Matched _ -> true;
      case Amount.InKind _ -> times(amount) > 1;
      case Amount.Percentage _, Amount.RateOf _, Amount.ByCase _ -> false;
    };
  }

  private static int times(Amount amount) {
    return isThings(amount)
        ? Math.max(1, ((Amount.InKind) amount).count().orElseThrow().intValue())
        : 1;
  }

  private static boolean isThings(Amount amount) {
    return amount instanceof Amount.InKind inKind
        && inKind.unit().filter(Unit.ITEMS::equals).isPresent();
  }
}
