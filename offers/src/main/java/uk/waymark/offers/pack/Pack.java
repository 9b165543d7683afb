package uk.waymark.offers.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The offers of one publisher, in all their versions.
 *
 * @param id the permanent id, which is the name of its folder
 * @param publisher whose it is
 * @param standing how it came about
 * @param groups who counts locally
 * @param entries in the pack's order
 */
public record Pack(
    String id, Publisher publisher, Standing standing, List<Group> groups, List<Entry> entries) {
  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if two entries share an id
   */
  public Pack {
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
    var ids = new HashSet<String>();
    for (var entry : entries) {
      if (!ids.add(entry.id())) {
        throw new IllegalArgumentException("two entries are called " + entry.id());
      }
    }
  }

  /** The group with this id. */
  public Optional<Group> group(String wanted) {
    return groups.stream().filter(group -> group.id().equals(wanted)).findFirst();
  }

  /** The entry with this id. */
  public Optional<Entry> entry(String wanted) {
    return entries.stream().filter(entry -> entry.id().equals(wanted)).findFirst();
  }

  /** The entries that a council or partner makes. */
  public List<Entry.Offer> offers() {
    return entries.stream()
        .filter(Entry.Offer.class::isInstance)
        .map(Entry.Offer.class::cast)
        .toList();
  }
}
