package uk.waymark.entitlements.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts who would be answered otherwise, and keeps one page of them. */
final class Preview {
  private final LocalDate asAt;
  private final int limit;
  private final int offset;
  private final List<PersonChanges> page = new ArrayList<>();
  private final Map<String, Map<String, Integer>> byOffer = new TreeMap<>();
  private int people;
  private int changed;

  Preview(LocalDate asAt, int limit, int offset) {
    this.asAt = asAt;
    this.limit = limit;
    this.offset = offset;
  }

  void take(String authority, String subject, List<Change> changes) {
    people++;
    if (changes.isEmpty()) {
      return;
    }
    if (changed >= offset && page.size() < limit) {
      page.add(new PersonChanges(authority, subject, changes));
    }
    changed++;
    changes.forEach(
        change ->
            byOffer
                .computeIfAbsent(change.id(), _ -> new HashMap<>())
                .merge(change.what(), 1, Integer::sum));
  }

  Answer answer(String authority, int version) {
    return new Answer(
        authority,
        version,
        asAt,
        people,
        changed,
        byOffer.entrySet().stream()
            .map(
                each ->
                    new OfferCount(
                        each.getKey(),
                        each.getValue().getOrDefault("new", 0),
                        each.getValue().getOrDefault("gone", 0),
                        each.getValue().getOrDefault("otherwise", 0)))
            .toList(),
        page);
  }

  /**
   * What a preview says.
   *
   * @param authority whose pack
   * @param version the version that is looked at
   * @param asAt the day of the answers
   * @param people how many of the caller's young people were looked at
   * @param changed how many of them are answered otherwise
   * @param offers how many by offer
   * @param items a page of them, in order of reference
   */
  public record Answer(
      String authority,
      int version,
      LocalDate asAt,
      int people,
      int changed,
      List<OfferCount> offers,
      List<PersonChanges> items) {
    /** Keeps copies. */
    public Answer {
      offers = List.copyOf(offers);
      items = List.copyOf(items);
    }
  }

  /**
   * How many people an offer changes for.
   *
   * @param isNew who had no answer or none that gives anything
   * @param gone who have no answer any more
   * @param otherwise who are answered otherwise
   */
  public record OfferCount(String id, int isNew, int gone, int otherwise) {}

  /** One person who is answered otherwise. */
  public record PersonChanges(String authority, String subject, List<Change> changes) {
    /** Keeps a copy. */
    public PersonChanges {
      changes = List.copyOf(changes);
    }
  }
}
