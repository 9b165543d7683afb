package uk.waymark.portal.youngperson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.contracts.message.OfferLine;

/**
 * An offer that meets what the law or guidance names, so that the two are one sum: what was paid
 * under the offer is taken off both. The pack says so; the law does not know packs.
 *
 * @param title what the offer is called
 * @param paid pounds paid under it so far
 * @param known whether every payment says how much it was
 */
public record OneSum(String title, BigDecimal paid, boolean known) {
  private static final Set<String> CLOSED = Set.of("no", "ended");

  /**
   * The offer that meets a provision. Of an offer of which nothing was paid only one that they can
   * have, now or later, counts.
   *
   * @param provision its id, such as ENT-SUHA
   */
  public static Optional<OneSum> of(EntitlementsMessage message, String provision, LocalDate day) {
    var titles = new ArrayList<String>();
    var paid = BigDecimal.ZERO;
    var known = true;
    for (var line : message.offers()) {
      if (!provision.equals(line.meets())) {
        continue;
      }
      var payments = payments(message.ledger(), line.id(), day);
      for (var payment : payments) {
        known = known && payment.amount() != null;
        paid = payment.amount() == null ? paid : paid.add(payment.amount());
      }
      if (!payments.isEmpty() || isOpen(line, day)) {
        title(line, day).ifPresent(titles::add);
      }
    }
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(new OneSum(String.join(", ", titles), paid, known));
  }

  /**
   * The answer about a provision when an offer is the same money. What was paid in full under the
   * offer has ended, though the law, which knows no packs, would still give it.
   *
   * @param span the answer of the law
   * @param oneSum the offer, if there is one
   */
  public static String entitled(EntitlementSpan span, Optional<OneSum> oneSum) {
    return wasHad(span, oneSum) ? "ended" : span.entitled();
  }

  /** Whether all that the law would still give, now or later, was paid under the offer. */
  public static boolean wasHad(EntitlementSpan span, Optional<OneSum> oneSum) {
    var sum = span.amount();
    return sum != null
        && !CLOSED.contains(span.entitled())
        && oneSum
            .filter(offer -> offer.known && offer.wasPaid())
            .filter(offer -> offer.paid.compareTo(sum) >= 0)
            .isPresent();
  }

  /** Whether anything was paid under the offer. */
  public boolean wasPaid() {
    return paid.signum() > 0 || !known;
  }

  /** What is left of the sum that the law names; null where a payment does not say how much. */
  public @Nullable BigDecimal leftOf(BigDecimal sum) {
    return known ? sum.subtract(paid).max(BigDecimal.ZERO) : null;
  }

  private static List<LedgerLine> payments(List<LedgerLine> ledger, String id, LocalDate day) {
    return ledger.stream()
        .filter(line -> line.what().equals("paid") && line.entitlementId().equals(id))
        .filter(line -> !line.on().isAfter(day))
        .toList();
  }

  private static boolean isOpen(OfferLine line, LocalDate day) {
    return line.spans().stream()
        .anyMatch(span -> span.holds(day) && !CLOSED.contains(span.entitled()));
  }

  private static Optional<String> title(OfferLine line, LocalDate day) {
    return line.spans().stream()
        .filter(span -> span.holds(day))
        .findFirst()
        .flatMap(span -> NamingVersion.of(line, span))
        .map(version -> version.title());
  }
}
