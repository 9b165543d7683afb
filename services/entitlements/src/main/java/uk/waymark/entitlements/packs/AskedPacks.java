package uk.waymark.entitlements.packs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The packs by which a question is answered.
 *
 * @param packs those that count, now or at the moment asked about
 * @param notYet those of which none had been switched on by that moment: what they offered then is
 *     not recorded here, which is not to say that they offered nothing
 */
public record AskedPacks(OpenPacks packs, List<First> notYet) {
  /** Keeps a copy. */
  public AskedPacks {
    notYet = List.copyOf(notYet);
  }

  /** Those of the packs not known yet that are for people of an authority with these areas. */
  public List<First> notYetFor(String authority, Collection<String> areas) {
    return notYet.stream()
        .filter(each -> OpenPacks.isFor(each.authority(), authority, areas))
        .toList();
  }

  /**
   * The first pack of an authority that counted here.
   *
   * @param authority or, of a pack that holds everywhere, its id
   * @param name as people know the publisher
   * @param switchedOn the day on which it was switched on, in Europe/London
   */
  public record First(String authority, String name, LocalDate switchedOn) {}
}
