package uk.waymark.statute.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.statute.facts.Happening.EntitlementPaid;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.life.Life;

/** What was already paid of an entitlement. */
final class Paid {
  private final List<Occurred<EntitlementPaid>> payments;

  private Paid(List<Occurred<EntitlementPaid>> payments) {
    this.payments = payments;
  }

  static Paid of(Life life, String entitlement) {
    return new Paid(
        life.history().all(EntitlementPaid.class).stream()
            .filter(paid -> paid.what().entitlementId().equals(entitlement))
            .toList());
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
  Optional<Occurred<EntitlementPaid>> withoutSum(LocalDate day) {
    return until(day).filter(paid -> paid.what().amount().isEmpty()).findFirst();
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
