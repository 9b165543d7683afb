package uk.waymark.offers.load;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Resort;

/**
 * Offers that come after each other on one day, so that none of them can come first and all of them
 * stay undetermined.
 */
final class AfterRounds {
  private final Map<String, Entry.Offer> offers = new LinkedHashMap<>();
  private final Map<Set<String>, Round> found = new LinkedHashMap<>();

  private AfterRounds(List<Entry.Offer> offers) {
    offers.forEach(offer -> this.offers.put(offer.id(), offer));
  }

  /** The rounds among these offers, each once. */
  static List<Round> in(List<Entry.Offer> offers) {
    var rounds = new AfterRounds(offers);
    // What stands together on some day stands together on the first day of one of the versions.
    var days = new TreeSet<LocalDate>();
    offers.forEach(
        offer ->
            offer.versions().stream()
                .filter(version -> !version.after().isEmpty())
                .forEach(version -> days.add(version.valid().from())));
    days.forEach(rounds::on);
    return List.copyOf(rounds.found.values());
  }

  private void on(LocalDate day) {
    var done = new HashSet<String>();
    for (var id : offers.keySet()) {
      follow(id, day, done);
    }
  }

  /**
   * Goes down from an offer to what comes before it; without recursion, since packs can be long.
   */
  private void follow(String start, LocalDate day, Set<String> done) {
    var path = new LinkedHashSet<String>();
    var next = new ArrayDeque<Iterator<String>>();
    next.push(List.of(start).iterator());
    while (!next.isEmpty()) {
      if (!next.element().hasNext()) {
        next.pop();
        if (!path.isEmpty()) {
          path.removeLast();
        }
        continue;
      }
      var id = next.element().next();
      if (path.contains(id)) {
        note(path.stream().dropWhile(each -> !each.equals(id)).toList(), day);
      } else if (done.add(id)) {
        path.add(id);
        next.push(before(id, day).iterator());
      }
    }
  }

  private void note(List<String> round, LocalDate day) {
    var version = version(round.getFirst(), day).orElseThrow().version();
    found.putIfAbsent(Set.copyOf(round), new Round(round, version));
  }

  private List<String> before(String id, LocalDate day) {
    var ids = new ArrayList<String>();
    for (var resort : version(id, day).map(EntryVersion::after).orElse(List.of())) {
      if (resort instanceof Resort.Entitlement(var first, _)) {
        ids.add(first);
      }
    }
    return ids;
  }

  private Optional<EntryVersion> version(String id, LocalDate day) {
    return Optional.ofNullable(offers.get(id)).stream()
        .flatMap(offer -> offer.versions().stream())
        .filter(version -> version.valid().contains(day))
        .findFirst();
  }

  /**
   * Offers of which each comes after the next, and the last after the first.
   *
   * @param ids at least one
   * @param version the version of the first
   */
  record Round(List<String> ids, String version) {
    String words() {
      return ids.size() == 1
          ? ids.getFirst() + " comes after itself. Take it out of its own after:."
          : ids.getFirst()
              + " comes after "
              + String.join(", which comes after ", ids.subList(1, ids.size()))
              + ", which comes after "
              + ids.getFirst()
              + ", so none of them can come first. Take the after: of the one that does out.";
    }
  }
}
