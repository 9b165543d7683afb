package uk.waymark.offers.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Begins;
import uk.waymark.offers.amount.Case;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.amount.Part;
import uk.waymark.offers.amount.Period;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Area;
import uk.waymark.offers.who.CareOf;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.offers.who.Matter;
import uk.waymark.offers.who.StudyTime;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Status;

/** Conditions and amounts of every kind, put together by chance. */
final class RandomPacks {
  private static final List<Status> STATUSES =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Status.UNDETERMINED)));

  private final Random random;

  RandomPacks(long seed) {
    random = new Random(seed);
  }

  /** A condition of at most this depth. */
  Condition condition(int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      var several = some(4, () -> condition(depth - 1));
      return switch (random.nextInt(3)) {
        case 0 -> new Condition.AllOf(several);
        case 1 -> new Condition.AnyOf(several);
        default -> new Condition.Not(several.getFirst());
      };
    }
    return switch (random.nextInt(19)) {
      case 0 -> ages();
      case 1 -> new Condition.HasStatus(set(STATUSES));
      case 2 -> new Condition.LookedAfter(random.nextBoolean());
      case 3 -> new Condition.EverLookedAfter(random.nextBoolean());
      case 4 -> new Condition.LookedAfterFor(1 + random.nextInt(60), random.nextInt(17));
      case 5 -> new Condition.Lives(set(List.of(Living.values())));
      case 6 -> new Condition.AtUniversity(one(StudyTime.values()));
      case 7 ->
          new Condition.Does(set(List.of(Activity.values())), maybe(() -> 1 + random.nextInt(40)));
      case 8 -> new Condition.Turned18(Optional.of(day()), maybe(this::day));
      case 9 -> new Condition.LivesIn(one(Area.values()));
      case 10 -> new Condition.IsCareOf(one(CareOf.values()));
      case 11 -> new Condition.Holds(one(Circumstance.values()));
      case 12 -> new Condition.HeldAt(one(Circumstance.values()), ages());
      case 13 -> new Condition.Immigration(set(List.of(ImmigrationPosition.values())));
      case 14 -> new Condition.NoRecourseToPublicFunds();
      case 15 -> new Condition.PlanCompleted();
      case 16 -> new Condition.EverLived(set(List.of(Living.values())));
      case 17 -> new Condition.EverDid(set(List.of(Activity.values())));
      default -> new Condition.Decided(one(Matter.values()), text(), text());
    };
  }

  /** An amount of at most this depth of cases. */
  Amount amount(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 5)) {
      case 0 -> money();
      case 1 ->
          new Amount.Percentage(
              BigDecimal.valueOf(1 + random.nextInt(100)),
              text(),
              maybe(this::pounds),
              random.nextBoolean(),
              one(Use.values()),
              maybe(this::lasting));
      case 2 ->
          random.nextBoolean()
              ? new Amount.Matched(text(), pounds(), Unit.GBP, one(Use.values()))
              : new Amount.Matched(text(), new BigDecimal("2.5"), Unit.ITEMS, one(Use.values()));
      case 3 -> {
        var count = maybe(() -> BigDecimal.valueOf(1 + random.nextInt(12)));
        yield new Amount.InKind(
            text(),
            count,
            count.map(_ -> one(Unit.values())),
            one(Use.values()),
            maybe(this::lasting));
      }
      case 4 ->
          new Amount.RateOf(
              text(), random.nextBoolean(), every(), one(Use.values()), maybe(this::lasting));
      default -> {
        var cases =
            new ArrayList<Case>(some(2, () -> new Case(Optional.of(condition(1)), amount(0))));
        cases.add(new Case(Optional.empty(), amount(0)));
        yield new Amount.ByCase(cases);
      }
    };
  }

  private Amount money() {
    var half = pounds();
    var every = every();
    var isDivided = !(every instanceof Every.Each) && random.nextBoolean();
    var instalments = isDivided ? List.of(half, half) : List.<BigDecimal>of();
    var upTo = random.nextBoolean();
    return new Amount.Money(
        half.add(half),
        upTo,
        random.nextBoolean() ? List.of(new Part(text(), half)) : List.of(),
        maybe(() -> half),
        instalments,
        every,
        upTo ? one(Use.values()) : Use.ONCE,
        maybe(this::lasting),
        random.nextBoolean());
  }

  private Every every() {
    return switch (random.nextInt(4)) {
      case 0 -> new Every.Single();
      case 1 -> new Every.Each(one(Period.values()));
      case 2 -> new Every.EachTime(text());
      default -> new Every.Birthdays(List.of(18, 21));
    };
  }

  private Lasting lasting() {
    var units = new Unit[] {Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS};
    return new Lasting(1 + random.nextInt(52), one(units), maybe(() -> one(Begins.values())));
  }

  private Condition.AgeBand ages() {
    int from = random.nextInt(25);
    return new Condition.AgeBand(from, from + 1 + random.nextInt(26 - from));
  }

  private BigDecimal pounds() {
    var pence = BigDecimal.valueOf(1 + random.nextInt(200_000), 2);
    return random.nextBoolean() ? pence : BigDecimal.valueOf(1 + random.nextInt(3_000));
  }

  private LocalDate day() {
    return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5_000));
  }

  /** Texts that YAML could take for something else. */
  String text() {
    return one(
        new String[] {
          "other discounts",
          "2026-27",
          "2019",
          "true",
          "null",
          "12:30",
          "a: b, # c",
          "£10 - \"so\" 'much'",
          "two\nlines",
          "- a list"
        });
  }

  private <T> Set<T> set(List<T> of) {
    return Set.copyOf(some(3, () -> of.get(random.nextInt(of.size()))));
  }

  private <T> List<T> some(int most, Supplier<T> each) {
    return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(_ -> each.get()).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }
}
