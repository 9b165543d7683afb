package uk.waymark.entitlements.offer;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.entitlements.packs.PackChanges.NamedOffer;
import uk.waymark.entitlements.packs.PackChanges.OfOnePack;

/**
 * What a conclusion names of offers, kept beside the sheet: every offer that is ever open, and
 * whatever was explained, claimed or paid. By it whoever a change of packs can't touch is told
 * without their events or what is stored of them being read.
 */
final class SheetNames {
  private static final String OFFER = "offer ";
  private static final String LEDGER = "ledger ";
  private static final String FAILED = "failed";

  private SheetNames() {}

  /** The names of a conclusion, each once, in order. */
  static List<String> of(EntitlementsMessage message) {
    var names = new TreeSet<String>();
    message.offers().forEach(line -> names.add(offer(line.pack(), line.id())));
    message.ledger().forEach(line -> names.add(LEDGER + line.entitlementId()));
    if (message.findings().stream()
        .anyMatch(each -> each.code().equals(Conclusions.NOT_WORKED_OUT))) {
      names.add(FAILED);
    }
    return List.copyOf(names);
  }

  /** The names after a change of the offers. */
  static List<String> amended(Collection<String> names, OfferChange change) {
    var amended = new TreeSet<>(names);
    change.gone().forEach(key -> amended.remove(offer(key.pack(), key.id())));
    change.lines().forEach(line -> amended.add(offer(line.key().pack(), line.key().id())));
    return List.copyOf(amended);
  }

  /**
   * Whether nothing changes for somebody whose conclusion has these names: every offer that differs
   * is open on the same days as before for whoever had nothing of it, it was never open to them,
   * and they had nothing of it.
   */
  static boolean untouched(Collection<String> names, PackChanges changes) {
    return mayLeaveSomebody(changes)
        && !names.contains(FAILED)
        && changes.packs().stream()
            .flatMap(OfOnePack::offers)
            .flatMap(SheetNames::of)
            .noneMatch(names::contains);
  }

  /** Whether such a change may leave somebody untouched at all. */
  static boolean mayLeaveSomebody(PackChanges changes) {
    return changes.comparable() && changes.packs().stream().allMatch(OfOnePack::opensAlike);
  }

  private static Stream<String> of(NamedOffer each) {
    return Stream.concat(
        Stream.of(offer(each.pack().id(), each.offer().id()), LEDGER + each.offer().id()),
        each.offer().meets().stream().map(provision -> LEDGER + provision));
  }

  private static String offer(String pack, String id) {
    return OFFER + pack + "/" + id;
  }
}
