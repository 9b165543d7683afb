package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.offers.ledger.Told;

/**
 * Something a young person can get, or that awaits a decision, of which they were never told or
 * were told in a version that no longer counts.
 *
 * @param subject the authority's id of the person
 * @param adviser the personal adviser of the day; null when none is appointed
 * @param team the adviser's team; null if not recorded
 * @param id of the entitlement or offer
 * @param pack id of the pack; null for what the law gives
 * @param kind law, guidance, council or partner
 * @param version of an offer, the one that counts on the day
 * @param told never or old-version
 * @param toldOn when they were told last; null if never
 * @param toldVersion in which version, the one of that day where none was named; null if never,
 *     before the first or of what the law gives
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Telling(
    String authority,
    String subject,
    @Nullable String adviser,
    @Nullable String team,
    String id,
    @Nullable String pack,
    String kind,
    String title,
    @Nullable String version,
    String told,
    @Nullable LocalDate toldOn,
    @Nullable String toldVersion) {
  static final String NEVER = "never";
  static final String OLD_VERSION = "old-version";
  static final Set<String> STATES = Set.of(NEVER, OLD_VERSION);
  static final Comparator<Telling> IN_ORDER =
      Comparator.comparing(Telling::authority)
          .thenComparing(Telling::subject)
          .thenComparing(Telling::id)
          .thenComparing(each -> each.pack == null ? "" : each.pack);
  private static final Set<String> TO_BE_TOLD = Set.of("yes", "needs-decision");

  static List<Telling> of(
      String authority,
      String subject,
      @Nullable AdviserLine adviser,
      OfferSheet sheet,
      LocalDate day) {
    var found = new ArrayList<Telling>();
    for (var item : sheet.items()) {
      var answer = item.on(day).filter(each -> TO_BE_TOLD.contains(each.entitled()));
      if (answer.isEmpty()) {
        continue;
      }
      var version = answer.get().version();
      var told =
          sheet.ledgerOf(item, day).stream()
              .filter(line -> line.what().equals("explained"))
              .reduce((earlier, later) -> later);
      var state = told.map(line -> state(version, item, line)).orElse(NEVER);
      if (STATES.contains(state)) {
        found.add(
            new Telling(
                authority,
                subject,
                adviser == null ? null : adviser.adviserId(),
                adviser == null ? null : adviser.team(),
                item.id(),
                item.pack(),
                item.kind(),
                item.titleOf(version),
                version,
                state,
                told.map(line -> line.on()).orElse(null),
                told.map(line -> told(item, line)).orElse(null)));
      }
    }
    return found;
  }

  /** In which version: who was told without one by name was told the one of that day. */
  private static @Nullable String told(OfferSheet.Item item, LedgerLine line) {
    return line.version() != null ? line.version() : item.lastBegunOn(line.on()).orElse(null);
  }

  private static String state(@Nullable String counts, OfferSheet.Item item, LedgerLine line) {
    return Told.of(line.on(), Optional.ofNullable(told(item, line)), Optional.ofNullable(counts))
        .word();
  }
}
