package uk.waymark.offers.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Group;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.pack.Standing;

/**
 * Reads a pack from its files. It is read whole or refused whole: one fault anywhere and there is
 * no pack, only the faults.
 */
public final class PackReader {
  private static final Set<String> FILE_KEYS =
      new TreeSet<>(List.of("pack", "sources", "groups", "entries"));
  private static final Set<String> PACK_KEYS =
      new TreeSet<>(List.of("id", "name", "authority", "standing"));

  private final Faults faults = new Faults();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Fields> files = new ArrayList<>();

  private PackReader() {}

  /**
   * Reads a pack.
   *
   * @param name how to call it when it can't be read
   * @param texts its files, in the order in which entries are to stand
   */
  public static Loaded read(String name, List<PackText> texts) {
    return new PackReader().all(name, texts);
  }

  private Loaded all(String name, List<PackText> texts) {
    for (var text : texts) {
      Yaml.read(text, faults)
          .ifPresent(
              root -> files.add(new Fields(text.file(), root, "A pack's file", FILE_KEYS, faults)));
    }
    var readable = files.size() == texts.size();
    var head = readable ? head(name, texts) : Optional.<Fields>empty();
    if (head.isEmpty()) {
      return new Loaded.Refused(name, faults.sorted());
    }
    var standing = head.get().word("standing", Known.of(Standing.values()));
    var id = head.get().text("id");
    if (!id.isEmpty() && !EntryReader.ID.matcher(id).matches()) {
      head.get()
          .fault("id", "An id has small letters, digits and single hyphens: example-council.");
    }
    var publisher = publisher(head.get());
    var sources = new SourceReader(standing);
    files.forEach(file -> sources.named(file, "sources"));
    var groups = groups();
    var entries = entries(sources, groups);
    places.put(Loaded.Whole.AUTHORITY, placeOfAuthority(head.get()));
    refuseRounds(entries);
    if (entries.isEmpty() && faults.count() == 0) {
      head.get().fault("id", "The pack has no entry. Write at least one under entries:.");
    }
    return faults.count() > 0
        ? new Loaded.Refused(name, faults.sorted())
        : new Loaded.Whole(new Pack(id, publisher, standing, groups, entries), places);
  }

  private Optional<Fields> head(String name, List<PackText> texts) {
    var with = files.stream().filter(file -> file.has("pack")).toList();
    if (with.size() == 1) {
      return with.getFirst().inside("pack", PACK_KEYS);
    }
    if (with.isEmpty()) {
      var file = texts.isEmpty() ? name : texts.getFirst().file();
      faults.at(file, 1, "No file of the pack says whose it is. Start one with pack:.");
    } else {
      with.get(1).fault("pack", "Two files start with pack:. Leave one of them out.");
    }
    return Optional.empty();
  }

  private static Publisher publisher(Fields head) {
    var name = head.text("name");
    var code = head.textIfSaid("authority");
    if (code.isPresent() && !Publisher.CODE.matcher(code.get()).matches()) {
      head.fault(
          "authority",
          "authority is the GSS code of an upper-tier authority, such as E06000051. Leave it out"
              + " for a national or partner pack.");
    }
    return new Publisher(name, code);
  }

  /** Where the authority is said, or where it could be. */
  private static Place placeOfAuthority(Fields head) {
    return new Place(head.file(), head.node("authority").map(Faults::line).orElse(head.line()));
  }

  private void refuseRounds(List<Entry> entries) {
    var offers =
        entries.stream()
            .flatMap(entry -> entry instanceof Entry.Offer offer ? Stream.of(offer) : Stream.of())
            .toList();
    for (var round : AfterRounds.in(offers)) {
      var at = places.get(round.ids().getFirst() + "/" + round.version());
      if (at != null) {
        faults.at(at.file(), at.line(), round.words());
      }
    }
  }

  private List<Group> groups() {
    var found = new ArrayList<Group>();
    var conditions = ConditionReader.ofGroups();
    for (var file : files) {
      for (var item : file.items("groups")) {
        file.inside(item, "A group", Set.of("id", "title", "who"))
            .ifPresent(
                group -> {
                  var id = group.text("id");
                  if (found.stream().anyMatch(other -> other.id().equals(id))) {
                    group.fault("id", "Two groups are called " + id + ".");
                  }
                  group.needed("who");
                  var title = group.text("title");
                  conditions
                      .ifSaid(group, "who")
                      .ifPresent(who -> found.add(new Group(id, title, who)));
                });
      }
    }
    return found;
  }

  private List<Entry> entries(SourceReader sources, List<Group> groups) {
    var ids = new TreeSet<String>();
    groups.forEach(group -> ids.add(group.id()));
    var versions = new VersionReader(ConditionReader.naming(ids), sources, faults);
    var reader = new EntryReader(versions, sources, faults, places);
    var known = named();
    var found = new ArrayList<Entry>();
    for (var file : files) {
      for (var item : file.items("entries")) {
        file.inside(item, "An entry", EntryReader.keys())
            .flatMap(entry -> reader.read(entry, known))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The ids an entry can name: its own pack's and the provisions of the law. */
  private Set<String> named() {
    var known = new TreeSet<>(EntryReader.provisions());
    for (var file : files) {
      file.items("entries").forEach(item -> id(item).ifPresent(known::add));
    }
    return known;
  }

  private static Optional<String> id(Node entry) {
    return entry instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
            .map(tuple -> tuple.getValueNode())
            .filter(ScalarNode.class::isInstance)
            .map(node -> ((ScalarNode) node).getValue())
            .findFirst()
        : Optional.empty();
  }
}
