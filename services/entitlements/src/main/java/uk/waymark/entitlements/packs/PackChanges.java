package uk.waymark.entitlements.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Resort;

/**
 * What differs between the packs that counted at two moments, entry by entry and by what the
 * entries say, not by the numbers of versions.
 *
 * @param now {@link OpenPacks#number()} of the later moment
 * @param comparable false when a pack of either moment could not be read, so that nothing is known
 *     of what it said
 * @param packs the packs that differ
 */
public record PackChanges(long now, boolean comparable, List<OfOnePack> packs) {
  /** Keeps a copy. */
  public PackChanges {
    packs = List.copyOf(packs);
  }

  /** What differs between the packs of two moments. */
  public static PackChanges between(OpenPacks before, OpenPacks after) {
    var comparable = before.refused().isEmpty() && after.refused().isEmpty();
    var authorities = new TreeSet<>(before.open().keySet());
    authorities.addAll(after.open().keySet());
    var packs = new ArrayList<OfOnePack>();
    for (var authority : authorities) {
      var one = OfOnePack.of(authority, pack(before, authority), pack(after, authority));
      if (!one.entries().isEmpty()) {
        packs.add(one);
      }
    }
    return new PackChanges(after.number(), comparable, packs);
  }

  private static Optional<Pack> pack(OpenPacks packs, String authority) {
    return packs.of(authority).map(OpenPack::pack);
  }

  /** Those for people of an authority who have lived in these areas. */
  public List<OfOnePack> forPeopleOf(String authority, Collection<String> areas) {
    return packs.stream()
        .filter(each -> OpenPacks.isFor(each.authority(), authority, areas))
        .toList();
  }

  /**
   * What differs in one pack.
   *
   * @param authority GSS code, or the pack's id where it holds everywhere
   * @param before empty when it did not count yet
   * @param after empty when it no longer counts
   * @param entries ids of the entries that can be answered otherwise: that differ, or come after
   *     one that does
   * @param opensAlike whether every one of them is open on the same days as before for whoever had
   *     nothing of it, so that nothing changes for somebody of whose it never was
   */
  public record OfOnePack(
      String authority,
      Optional<Side> before,
      Optional<Side> after,
      Set<String> entries,
      boolean opensAlike) {
    /** Keeps a copy. */
    public OfOnePack {
      entries = Set.copyOf(entries);
    }

    private static OfOnePack of(String authority, Optional<Pack> before, Optional<Pack> after) {
      var entries = differing(before, after);
      return new OfOnePack(
          authority,
          before.map(pack -> Side.of(pack, entries)),
          after.map(pack -> Side.of(pack, entries)),
          entries,
          opensAlike(before, after, entries));
    }

    /** The offers that can be answered otherwise, of the pack of then and of the pack of now. */
    public Stream<NamedOffer> offers() {
      return Stream.of(before, after)
          .flatMap(Optional::stream)
          .flatMap(side -> side.offers().stream().map(offer -> new NamedOffer(side.pack(), offer)));
    }

    private static boolean opensAlike(
        Optional<Pack> before, Optional<Pack> after, Set<String> entries) {
      return before.isPresent()
          && after.isPresent()
          && sayTheSameOfAll(before.get(), after.get())
          && entries.stream()
              .allMatch(id -> opensAlike(before.get().entry(id), after.get().entry(id)));
    }

    private static boolean opensAlike(Optional<Entry> before, Optional<Entry> after) {
      return before.isPresent()
          && after.isPresent()
          && (before.equals(after)
              || (before.get() instanceof Entry.Offer one
                  && after.get() instanceof Entry.Offer other
                  && one.opensLike(other)));
    }

    /** Whether an entry comes after something else, which the law may give. */
    public boolean readsLaw() {
      return offers().anyMatch(each -> !comesAfter(each.offer()).isEmpty());
    }

    private static Set<String> differing(Optional<Pack> before, Optional<Pack> after) {
      var found = new HashSet<String>();
      var ids = new HashSet<String>();
      before.ifPresent(pack -> pack.entries().forEach(entry -> ids.add(entry.id())));
      after.ifPresent(pack -> pack.entries().forEach(entry -> ids.add(entry.id())));
      if (before.isEmpty() || after.isEmpty() || !sayTheSameOfAll(before.get(), after.get())) {
        return ids;
      }
      for (var id : ids) {
        if (!Objects.equals(before.get().entry(id), after.get().entry(id))) {
          found.add(id);
        }
      }
      for (int size = -1; size != found.size(); ) {
        size = found.size();
        found.addAll(following(found, before.get()));
        found.addAll(following(found, after.get()));
      }
      return found;
    }

    /** What every entry rests on: publisher, standing and who counts locally. */
    private static boolean sayTheSameOfAll(Pack one, Pack other) {
      return one.id().equals(other.id())
          && one.publisher().equals(other.publisher())
          && one.standing() == other.standing()
          && one.groups().equals(other.groups());
    }

    private static Set<String> following(Set<String> found, Pack pack) {
      var following = new HashSet<String>();
      for (var offer : pack.offers()) {
        if (comesAfter(offer).stream().anyMatch(found::contains)) {
          following.add(offer.id());
        }
      }
      return following;
    }

    private static Set<String> comesAfter(Entry.Offer offer) {
      var ids = new HashSet<String>();
      for (var version : offer.versions()) {
        for (var resort : version.after()) {
          if (resort instanceof Resort.Entitlement(var id, _)) {
            ids.add(id);
          }
        }
      }
      return ids;
    }
  }

  /** An offer and the pack it stands in. */
  public record NamedOffer(Pack pack, Entry.Offer offer) {}

  /**
   * A pack of one of the moments.
   *
   * @param offers those that can be answered otherwise, in the pack's order
   */
  public record Side(Pack pack, List<Entry.Offer> offers) {
    /** Keeps a copy. */
    public Side {
      offers = List.copyOf(offers);
    }

    private static Side of(Pack pack, Set<String> entries) {
      return new Side(
          pack, pack.offers().stream().filter(offer -> entries.contains(offer.id())).toList());
    }
  }
}
