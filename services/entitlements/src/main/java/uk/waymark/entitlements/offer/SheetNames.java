package uk.waymark.entitlements.offer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.entitlements.packs.PackChanges;
import uk.waymark.entitlements.packs.PackChanges.OfOnePack;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Pack;

/**
 * What a conclusion names of offers, kept beside the sheet: every offer that is ever open, by which
 * of its versions and how much, and whatever was explained, claimed or paid. By it whoever a change
 * of packs can't touch is told without their events or what is stored of them being read.
 */
final class SheetNames {
  private static final String OFFER = "offer ";
  private static final String VERSION = "version ";
  private static final String LEDGER = "ledger ";
  private static final String FAILED = "failed";

  private SheetNames() {}

  /** The names of a conclusion, each once, in order. */
  static List<String> of(EntitlementsMessage message) {
    var names = new TreeSet<String>();
    message.offers().forEach(line -> add(line, names));
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
    for (var key : change.gone()) {
      amended.remove(offer(key.pack(), key.id()));
      amended.removeIf(name -> name.startsWith(version(key.pack(), key.id(), "")));
    }
    change.lines().forEach(each -> add(each.line(), amended));
    return List.copyOf(amended);
  }

  private static void add(OfferLine line, Set<String> names) {
    names.add(offer(line.pack(), line.id()));
    for (var span : line.spans()) {
      var version = span.version();
      if (version != null && saysHowMuch(span)) {
        var whole = version(line.pack(), line.id(), version);
        names.add(span.amount() == null ? whole : sum(whole, span.amount()));
      }
    }
  }

  /** Where nothing is told of how much, as of what must be waited for, the pounds don't matter. */
  private static boolean saysHowMuch(OfferSpan span) {
    return !span.parts().isEmpty()
        || Stream.of(
                span.amount(),
                span.amountWords(),
                span.claimed(),
                span.paid(),
                span.left(),
                span.next(),
                span.cash())
            .anyMatch(Objects::nonNull);
  }

  /**
   * The names one of which is among those of everybody whom these changes touch. Nothing changes
   * for anybody else: every offer that differs is open on the same days as before for whoever had
   * nothing of it, it was never open to them, or nothing but how much it is differs and only in
   * versions by which nothing was answered, and they had nothing of it.
   *
   * @return empty when the changes may touch anybody
   */
  static Optional<Collection<String>> touchedBy(PackChanges changes) {
    if (!changes.comparable() || !changes.packs().stream().allMatch(OfOnePack::opensAlike)) {
      return Optional.empty();
    }
    var touching = new TreeSet<String>();
    touching.add(FAILED);
    for (var pack : changes.packs()) {
      pack.offers().forEach(each -> touching.addAll(ledgers(each.offer())));
      pack.before()
          .ifPresent(
              before ->
                  pack.after()
                      .ifPresent(
                          after -> addDiffering(before.pack(), after.pack(), pack, touching)));
    }
    return Optional.of(List.copyOf(touching));
  }

  private static List<String> ledgers(Entry.Offer offer) {
    return Stream.concat(Stream.of(offer.id()), offer.meets().stream())
        .map(LEDGER::concat)
        .toList();
  }

  /** Both packs have every one of the entries, since they open alike. */
  private static void addDiffering(Pack before, Pack after, OfOnePack changed, Set<String> names) {
    for (var id : changed.entries()) {
      if (before.entry(id).orElseThrow() instanceof Entry.Offer one
          && after.entry(id).orElseThrow() instanceof Entry.Offer other) {
        if (one.equals(other) || !one.saysLike(other)) {
          // What comes after an offer that differs may be told with other words.
          names.add(offer(after.id(), id));
        } else {
          for (int i = 0; i < one.versions().size(); i++) {
            var version = version(after.id(), id, one.versions().get(i).version());
            addSums(one.versions().get(i), other.versions().get(i), version, names);
          }
        }
      }
    }
  }

  /** Who is told another sum, of a case that is as it was, is told the same as before. */
  private static void addSums(
      EntryVersion before, EntryVersion after, String version, Set<String> names) {
    if (!before.equals(after)) {
      names.add(version);
      for (var pounds :
          before.amount().orElseThrow().poundsWhereOtherwise(after.amount().orElseThrow())) {
        names.add(sum(version, pounds));
      }
    }
  }

  private static String offer(String pack, String id) {
    return OFFER + pack + "/" + id;
  }

  private static String version(String pack, String id, String version) {
    return VERSION + pack + "/" + id + "/" + version;
  }

  private static String sum(String version, BigDecimal pounds) {
    return version + " " + pounds.stripTrailingZeros().toPlainString();
  }
}
