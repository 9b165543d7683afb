package uk.waymark.offers.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Begins;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Condition;

/**
 * Activities that an offer is for, and that never begin its time: who does one of them waits for an
 * event of another.
 */
final class TimesBegun {
  private static final Set<Begins> BY_ACTIVITY =
      EnumSet.of(
          Begins.EMPLOYMENT_STARTED, Begins.APPRENTICESHIP_STARTED, Begins.EDUCATION_STARTED);

  private TimesBegun() {}

  /**
   * The first activity that is enough to be one of those it is for, while its time runs from the
   * start of another kind.
   */
  static Optional<Activity> never(EntryVersion version) {
    var begun =
        version.amount().stream()
            .flatMap(TimesBegun::times)
            .flatMap(time -> time.from().stream())
            .filter(BY_ACTIVITY::contains)
            .toList();
    return begun.isEmpty()
        ? Optional.empty()
        : Stream.concat(Stream.of(version.who()), version.needs().stream())
            .flatMap(TimesBegun::activities)
            .filter(activity -> !begun.contains(start(activity)))
            .findFirst();
  }

  /** The event that starts an activity. */
  static Begins start(Activity activity) {
    return switch (activity) {
      case EMPLOYMENT -> Begins.EMPLOYMENT_STARTED;
      case APPRENTICESHIP -> Begins.APPRENTICESHIP_STARTED;
      case FURTHER_EDUCATION, HIGHER_EDUCATION, TRAINING -> Begins.EDUCATION_STARTED;
    };
  }

  private static Stream<Activity> activities(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var all) -> all.stream().flatMap(TimesBegun::activities);
      case Condition.Does(var anyOf, _) -> Stream.of(anyOf).flatMap(Collection::stream);
      default -> Stream.empty();
    };
  }

  private static Stream<Lasting> times(Amount amount) {
    return switch (amount) {
      case Amount.ByCase(var cases) -> cases.stream().flatMap(each -> times(each.amount()));
      case Amount.Money money -> money.lasting().stream();
      case Amount.Percentage percentage -> percentage.lasting().stream();
      case Amount.InKind inKind -> inKind.lasting().stream();
      case Amount.RateOf rate -> rate.lasting().stream();
      case Amount.Matched _ -> Stream.empty();
    };
  }
}
