package uk.waymark.offers.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.offers.answer.Person;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;
import uk.waymark.statute.facts.Happening.HomeChanged;

/**
 * The packs in use. A pack that was refused is not among them and takes nothing else away: what the
 * law gives never comes from a pack.
 *
 * @param packs those that were read whole, in order
 * @param refused those that were refused, with their faults
 */
public record PackSet(List<Pack> packs, List<Loaded.Refused> refused) {
  public PackSet {
    packs = List.copyOf(packs);
    refused = List.copyOf(refused);
  }

  /**
   * The packs in use, of those that were read.
   *
   * @param read what came of reading
   * @param invented the ids of invented packs to use: no other is, and the packs of the authority
   *     that an invented one stands in for are left out
   */
  public static PackSet of(Collection<Loaded> read, Set<String> invented) {
    var whole = new ArrayList<Pack>();
    var refused = new ArrayList<Loaded.Refused>();
    var stoodFor = new HashSet<String>();
    for (var each : read) {
      switch (each) {
        case Loaded.Whole(var pack, _) -> {
          whole.add(pack);
          if (made(pack) && invented.contains(pack.id())) {
            pack.publisher().authority().ifPresent(stoodFor::add);
          }
        }
        case Loaded.Refused fault -> refused.add(fault);
      }
    }
    Predicate<Pack> used =
        pack ->
            made(pack)
                ? invented.contains(pack.id())
                : pack.publisher().authority().filter(stoodFor::contains).isEmpty();
    return new PackSet(whole.stream().filter(used).toList(), refused);
  }

  private static boolean made(Pack pack) {
    return pack.standing() == Standing.INVENTED;
  }

  /**
   * The packs to ask for a young person: those that hold everywhere, those of the responsible
   * council, and those of every council in whose area they live or have lived.
   */
  public List<Pack> of(Person person) {
    var councils = new HashSet<String>();
    councils.add(person.authority());
    person
        .history()
        .all(HomeChanged.class)
        .forEach(move -> move.what().authorityOfResidence().ifPresent(councils::add));
    return packs.stream()
        .filter(pack -> pack.publisher().authority().map(councils::contains).orElse(true))
        .toList();
  }
}
