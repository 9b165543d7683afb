package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.load.PackYaml;
import uk.waymark.offers.pack.Pack;

/** Puts a pack together again from the extensions of its services. */
record OwnPack(List<Sent.At> services, Notes notes) {
  Optional<Pack> read() {
    var first = services.getFirst();
    var extension = extension(first);
    if (!Objects.equals(asLong(extension.get("format")), (long) Extension.FORMAT)) {
      notes.refuse(
          first.of(Extension.KEY + "/format"),
          "Waymark reads format " + Extension.FORMAT + " of its extension, and this is another.");
      return Optional.empty();
    }
    var head = new LinkedHashMap<String, Object>();
    head.put("pack", extension.get("pack"));
    if (extension.get("groups") != null) {
      head.put("groups", extension.get("groups"));
    }
    services.forEach(service -> sameHead(service, first));
    var texts = new ArrayList<PackText>();
    texts.add(new PackText(first.of(Extension.KEY), PackYaml.of(head)));
    entries().forEach(texts::add);
    return switch (PackReader.read(first.of(Extension.KEY), texts)) {
      case Loaded.Whole(var pack, _) -> Optional.of(pack);
      case Loaded.Refused(_, var faults) -> {
        faults.forEach(fault -> notes.refuse(fault.place().file(), fault.reason()));
        yield Optional.empty();
      }
    };
  }

  private void sameHead(Sent.At service, Sent.At first) {
    for (var key : List.of("pack", "groups")) {
      if (!Objects.equals(extension(service).get(key), extension(first).get(key))) {
        notes.refuse(
            service.of(Extension.KEY + "/" + key),
            "This says other things of the pack than " + first.of(Extension.KEY + "/" + key) + ".");
      }
    }
  }

  /** One file for each entry, in the order of their places in the pack. */
  private List<PackText> entries() {
    var byId =
        services.stream()
            .collect(
                Collectors.groupingBy(
                    service -> String.valueOf(entry(service).get("id")),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byId.values().stream()
        .sorted(Comparator.comparingLong(all -> place(all.getFirst())))
        .map(this::text)
        .toList();
  }

  private PackText text(List<Sent.At> all) {
    var entry = new LinkedHashMap<Object, Object>(entry(all.getFirst()));
    var versions = new ArrayList<Object>();
    for (var service : all) {
      if (extension(service).get("version") instanceof Map<?, ?> version) {
        versions.add(version);
        if (!Objects.equals(version.get("title"), service.object().get("name"))
            || !Objects.equals(version.get("words"), service.object().get("description"))) {
          notes.warn(
              service.of("name"),
              "Name or description is not what the extension says. The extension was taken.");
        }
      }
    }
    if (!versions.isEmpty()) {
      entry.put("versions", versions);
    }
    missing(all, versions);
    var pointers =
        all.stream().map(service -> service.of(Extension.KEY)).collect(Collectors.joining(", "));
    return new PackText(pointers, PackYaml.of(Map.of("entries", List.of(entry))));
  }

  private void missing(List<Sent.At> all, List<Object> versions) {
    var here = versions.stream().map(version -> ((Map<?, ?>) version).get("version")).toList();
    for (var listed : Extension.items(extension(all.getFirst()), "versions")) {
      if (listed instanceof Map<?, ?> version && !here.contains(version.get("version"))) {
        notes.warn(
            all.getFirst().of(Extension.KEY + "/versions"),
            "The version " + version.get("version") + " was not sent, so the pack is without it.");
      }
    }
  }

  private static Map<?, ?> extension(Sent.At service) {
    return Extension.inside(service.object(), Extension.KEY);
  }

  private static Map<?, ?> entry(Sent.At service) {
    return Extension.inside(extension(service), "entry");
  }

  private static long place(Sent.At service) {
    var place = asLong(extension(service).get("place"));
    return place == null ? Long.MAX_VALUE : place;
  }

  private static @Nullable Long asLong(@Nullable Object number) {
    return number instanceof Number whole ? whole.longValue() : null;
  }
}
