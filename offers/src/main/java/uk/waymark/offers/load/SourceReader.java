package uk.waymark.offers.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import uk.waymark.offers.pack.Source;
import uk.waymark.offers.pack.Standing;

/** Reads sources: written out where they are used, or once under a name. */
final class SourceReader {
  private static final Set<String> KEYS = Set.of("title", "publisher", "period", "page", "link");
  private static final Set<String> NAMED_KEYS = Set.of("ref", "page", "link");

  private final Map<String, Source> named = new LinkedHashMap<>();
  private final Standing standing;

  /** Reads sources of a pack of this standing: only a public document needs no link. */
  SourceReader(Standing standing) {
    this.standing = standing;
  }

  /** Reads the sources that entries then refer to by name. */
  void named(Fields file, String key) {
    file.node(key)
        .filter(
            node -> {
              var mapping = node instanceof MappingNode;
              if (!mapping) {
                file.fault(key, "sources is a name, a colon and the source for each of them.");
              }
              return mapping;
            })
        .map(MappingNode.class::cast)
        .ifPresent(
            mapping -> {
              for (var tuple : mapping.getValue()) {
                var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                file.inside(tuple.getValueNode(), "The source " + name, KEYS)
                    .ifPresent(fields -> named.put(name, whole(fields)));
              }
            });
  }

  /** The source of an entry, which must be said. */
  Source needed(Fields entry) {
    return entry.needed("source").flatMap(_ -> ifSaid(entry, "source")).orElse(NOTHING);
  }

  /** The source under a key, if it is said. */
  Optional<Source> ifSaid(Fields entry, String key) {
    var node = entry.node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    var byName = node.get() instanceof MappingNode mapping && says(mapping, "ref");
    return entry
        .inside(key, byName ? NAMED_KEYS : KEYS)
        .map(fields -> byName ? referred(fields) : whole(fields));
  }

  private Source referred(Fields fields) {
    var name = fields.text("ref");
    var found = named.get(name);
    if (found == null) {
      fields.fault("ref", "sources has no " + name + ". " + Near.hint(name, named.keySet()));
      return NOTHING;
    }
    var page = fields.textIfSaid("page").or(found::page);
    var link = fields.linkIfSaid("link").or(found::link);
    return new Source(found.title(), found.publisher(), found.period(), page, link);
  }

  private Source whole(Fields fields) {
    var title = fields.text("title");
    var publisher = fields.text("publisher");
    var period = fields.text("period");
    var page = fields.textIfSaid("page");
    var link = fields.linkIfSaid("link");
    if (standing != Standing.PUBLIC_DOCUMENT) {
      fields.needed("link");
    }
    return title.isEmpty() || publisher.isEmpty() || period.isEmpty()
        ? NOTHING
        : new Source(title, publisher, period, page, link);
  }

  private static boolean says(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .anyMatch(
            tuple ->
                tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key));
  }

  /** Stands in for a source that could not be read; the pack is refused by then. */
  private static final Source NOTHING =
      new Source("unread", "unread", "unread", Optional.empty(), Optional.empty());
}
