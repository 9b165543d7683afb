package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.Json;
import uk.waymark.offers.answer.OfferOnDay;
import uk.waymark.offers.ledger.Ledger;
import uk.waymark.offers.ledger.Told;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.statute.LifeCourse;

/** Whether a person was told of what they can get or what awaits a decision, on a day. */
final class ToldJson {
  private static final Set<String> TO_BE_TOLD = Set.of("yes", "needs-decision");

  private ToldJson() {}

  static ArrayNode of(LifeCourse life, List<OfferOnDay> offers, Ledger ledger, LocalDate day) {
    var out = Json.mapper().createArrayNode();
    for (var entitlement : life.entitlements()) {
      if (TO_BE_TOLD.contains(entitlement.on(day).entitled().code())) {
        var line = out.addObject().put("id", entitlement.id());
        told(line, ledger.of(entitlement.id()).toldOn(day));
      }
    }
    for (var offer : offers) {
      if (TO_BE_TOLD.contains(offer.answer().entitled().code())) {
        var line = out.addObject().put("id", offer.id()).put("pack", offer.pack().id());
        told(
            line,
            ledger
                .of(offer.id())
                .toldOn(
                    day,
                    offer.answer().version().map(EntryVersion::version),
                    on -> offer.entry().lastBegunOn(on).map(EntryVersion::version)));
      }
    }
    return out;
  }

  private static void told(ObjectNode line, Told told) {
    line.put("told", told.word());
    switch (told) {
      case Told.Never() -> {}
      case Told.Yes(var on, var version) -> {
        line.put("on", on.toString());
        version.ifPresent(name -> line.put("version", name));
      }
      case Told.OldVersion(var on, var version, var current) -> {
        line.put("on", on.toString());
        version.ifPresent(name -> line.put("version", name));
        line.put("current", current);
      }
    }
  }
}
