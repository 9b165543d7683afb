package uk.waymark.statute.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.statute.facts.Happening.EntitlementPaid;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.rate.Rate;

/** What was already paid of an entitlement. */
final class Paid {
  private final List<Occurred<EntitlementPaid>> payments;

  private Paid(List<Occurred<EntitlementPaid>> payments) {
    this.payments = payments;
  }

  static Paid of(Life life, String entitlement) {
    return new Paid(
        life.history().all(EntitlementPaid.class).stream()
            .filter(paid -> isOf(paid.what().entitlementId(), entitlement))
            .toList());
  }

  /** What is paid for a part, named after a slash, is paid of the whole. */
  private static boolean isOf(String named, String entitlement) {
    return named.equals(entitlement) || named.startsWith(entitlement + "/");
  }

  /** The days of the payments. */
  List<LocalDate> days() {
    return payments.stream().map(Occurred::on).toList();
  }

  /** The sum paid by the end of a day; payments without a sum count nothing here. */
  BigDecimal by(LocalDate day) {
    return until(day)
        .map(paid -> paid.what().amount().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A payment by the end of a day that does not say how much. */
  private Optional<Occurred<EntitlementPaid>> withoutSum(LocalDate day) {
    return until(day).filter(paid -> paid.what().amount().isEmpty()).findFirst();
  }

  /** What is left of a sum by the end of a day, never less than nothing. */
  BigDecimal leftOf(BigDecimal sum, LocalDate day) {
    return sum.subtract(by(day)).max(BigDecimal.ZERO);
  }

  /** That it can't be said what is left, unless the other payments make the sum whole. */
  Optional<Answer> sumNotTold(Provision provision, Rate.OnDay sum, LocalDate day) {
    if (sum instanceof Rate.OnDay.Known(_, var known) && leftOf(known.value(), day).signum() == 0) {
      return Optional.empty();
    }
    return withoutSum(day)
        .map(
            payment ->
                Replies.missing(
                    provision,
                    day,
                    "amount of event " + payment.id(),
                    "A payment is recorded, but not how much it was. So what is left can't be"
                        + " said.",
                    FactRead.missing(payment.by(), "amount")));
  }

  /**
   * Whether a sum that is paid once was paid whole by the end of a day, as far as the payments say
   * how much they were.
   */
  boolean whole(Rate.OnDay sum, LocalDate day) {
    return sum instanceof Rate.OnDay.Known(_, var known)
        ? leftOf(known.value(), day).signum() == 0
        : until(day).findAny().isPresent() && withoutSum(day).isEmpty();
  }

  /** The answer with what is left of this sum, and why when a part was paid. */
  Answer left(Answer answer, Provision provision, BigDecimal sum, LocalDate day) {
    if (until(day).findAny().isEmpty()) {
      return answer.amount(sum);
    }
    var step =
        Because.computed(provision, day, "A part was paid. This is what is left of the sum.")
            .facts(facts(day));
    return answer.because(step).amount(leftOf(sum, day));
  }

  /** The payments by the end of a day, as facts. */
  List<FactRead> facts(LocalDate day) {
    return until(day)
        .map(
            paid ->
                FactRead.of(
                    paid.by(),
                    "amount",
                    paid.what().amount().map(BigDecimal::toPlainString).orElse("not recorded")))
        .toList();
  }

  private Stream<Occurred<EntitlementPaid>> until(LocalDate day) {
    return payments.stream().filter(paid -> !paid.on().isAfter(day));
  }
}
