package uk.waymark.offers.openreferral;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.offers.pack.Pack;

/**
 * One service of the profile.
 *
 * @param id its UUID, the same in every export
 * @param fields the service with everything nested in it, as JSON
 */
public record Service(String id, Map<String, Object> fields) {
  /** What only a service asked for by its id says. */
  private static final Set<String> ONLY_IN_FULL =
      Set.of("service_areas", "cost_options", "attributes");

  public Service {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The service as a list shows it: only what it has one of. */
  public Map<String, Object> listed() {
    var some = new LinkedHashMap<>(fields);
    some.keySet().removeAll(ONLY_IN_FULL);
    return some;
  }

  /**
   * The same service, no longer offered. It goes without the extension: it is in no pack any more,
   * so whoever reads the services back as a pack must not find it there.
   *
   * @param when since when
   */
  public Service withdrawn(When when) {
    return left(ServiceStatus.DEFUNCT, when);
  }

  /** The same service, of which it can't be said for now whether it is offered. */
  public Service unsure(When when) {
    return left(ServiceStatus.INACTIVE, when);
  }

  private Service left(ServiceStatus status, When when) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(Extension.KEY);
    changed.put("status", status.word());
    changed.put("last_modified", when.lastModified());
    return new Service(id, changed);
  }

  /** Whether it has an attribute with this term, by the term's id. */
  public boolean hasTerm(String term) {
    return attributes().stream().anyMatch(attribute -> term.equals(attribute.term().get("id")));
  }

  /** Whether it has an attribute with a term of this taxonomy, by the taxonomy's id. */
  public boolean hasTermOf(String taxonomy) {
    return attributes().stream()
        .anyMatch(attribute -> taxonomy.equals(attribute.term().get("taxonomy_id")));
  }

  private List<Attribute> attributes() {
    return fields.get("attributes") instanceof List<?> all
        ? all.stream().map(Attribute::of).toList()
        : List.of();
  }

  /** The services of a pack as they stand on a day. */
  public static List<Service> of(Pack pack, When when) {
    return new Export(pack, when).services();
  }

  private record Attribute(Map<?, ?> term) {
    static Attribute of(Object attribute) {
      return new Attribute(
          attribute instanceof Map<?, ?> map && map.get("taxonomy_term") instanceof Map<?, ?> term
              ? term
              : Map.of());
    }
  }
}
