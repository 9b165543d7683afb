package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.LedgerLine;

/**
 * What of an entitlement or offer was claimed, was paid and is left.
 *
 * @param subject the authority's id of the person
 * @param adviser the personal adviser of the day; null when none is appointed
 * @param team the adviser's team; null if not recorded
 * @param id of the entitlement or offer
 * @param pack id of the pack; null for what the law gives
 * @param kind law, guidance, council or partner
 * @param claims how often it was claimed
 * @param claimed pounds claimed, as far as the events say
 * @param payments how often it was paid
 * @param paid pounds paid, as far as the events say
 * @param left pounds that are left, of an offer less what was paid for the provision that names the
 *     same money too; null where nothing is counted or not all is known
 * @param lastOn the day of the last claim or payment; null if there was none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Account(
    String authority,
    String subject,
    @Nullable String adviser,
    @Nullable String team,
    String id,
    @Nullable String pack,
    String kind,
    String title,
    int claims,
    BigDecimal claimed,
    int payments,
    BigDecimal paid,
    @Nullable BigDecimal left,
    @Nullable LocalDate lastOn) {
  static final Comparator<Account> IN_ORDER =
      Comparator.comparing(Account::authority)
          .thenComparing(Account::subject)
          .thenComparing(Account::id)
          .thenComparing(each -> each.pack == null ? "" : each.pack);

  /** The accounts of one person: whatever was claimed or paid, or can be drawn on. */
  static List<Account> of(
      String authority,
      String subject,
      @Nullable AdviserLine adviser,
      OfferSheet sheet,
      LocalDate day) {
    var found = new ArrayList<Account>();
    for (var item : sheet.items()) {
      var done = sheet.ledgerOf(item, day);
      var claims = done.stream().filter(line -> line.what().equals("claimed")).toList();
      var payments = done.stream().filter(line -> line.what().equals("paid")).toList();
      var answer = item.on(day);
      var left = answer.map(OfferSheet.Days::left);
      if (!claims.isEmpty() || !payments.isEmpty() || left.isPresent()) {
        found.add(
            new Account(
                authority,
                subject,
                adviser == null ? null : adviser.adviserId(),
                adviser == null ? null : adviser.team(),
                item.id(),
                item.pack(),
                item.kind(),
                item.titleOf(answer.map(OfferSheet.Days::version).orElse(null)),
                claims.size(),
                sum(claims),
                payments.size(),
                sum(payments),
                left.orElse(null),
                done.stream()
                    .filter(line -> !line.what().equals("explained"))
                    .map(LedgerLine::on)
                    .reduce((earlier, later) -> later)
                    .orElse(null)));
      }
    }
    return found;
  }

  private static BigDecimal sum(List<LedgerLine> lines) {
    return lines.stream()
        .map(LedgerLine::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
