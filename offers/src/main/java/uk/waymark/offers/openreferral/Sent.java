package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, whatever its shape: one service, a list, a page with {@code contents}, or a whole
 * feed with {@code api} (the answer of its first address), {@code services}, {@code taxonomies} and
 * {@code taxonomy_terms}, each one, a list or a page.
 */
record Sent(List<At> services, List<At> taxonomies, List<At> terms, List<At> api) {
  /** An object and its place in what was sent. */
  record At(String pointer, Map<?, ?> object) {
    String of(String key) {
      return pointer + "/" + key;
    }
  }

  static Sent read(Object json, Notes notes) {
    if (json instanceof Map<?, ?> feed && feed.containsKey("services")) {
      return new Sent(
          gather(feed.get("services"), "/services", notes),
          gather(feed.get("taxonomies"), "/taxonomies", notes),
          gather(feed.get("taxonomy_terms"), "/taxonomy_terms", notes),
          gather(feed.get("api"), "/api", notes));
    }
    return new Sent(gather(json, "", notes), List.of(), List.of(), List.of());
  }

  private static List<At> gather(@Nullable Object json, String pointer, Notes notes) {
    var found = new ArrayList<At>();
    switch (json) {
      case null -> {}
      case Map<?, ?> page when page.containsKey("contents") -> {
        if (Boolean.FALSE.equals(page.get("last_page"))) {
          notes.warn(
              pointer + "/last_page",
              "This is not the last page. Send the other pages too, or the rest is missing.");
        }
        gather(page.get("contents"), pointer + "/contents", found, notes);
      }
      default -> gather(json, pointer, found, notes);
    }
    return found;
  }

  private static void gather(@Nullable Object json, String pointer, List<At> found, Notes notes) {
    switch (json) {
      case Map<?, ?> one -> found.add(new At(pointer, one));
      case List<?> all -> {
        for (int i = 0; i < all.size(); i++) {
          gather(all.get(i), pointer + "/" + i, found, notes);
        }
      }
      case null, default ->
          notes.refuse(
              pointer, "This is not a service. Send a service, a list of them or a page of them.");
    }
  }
}
