package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.offers.pack.Pack;

/**
 * Reads services as packs, whole or not at all. A service with the extension {@code x-waymark} is
 * the entry that went out. One without it becomes an entry of a council that nobody has checked: a
 * person must decide before it is promised to anybody.
 */
public final class Import {
  private Import() {}

  /**
   * Reads what was sent.
   *
   * @param json one service, a list, a page or a whole feed: mappings, lists, texts, numbers and
   *     truth values; a null stands for what is not said
   */
  public static Imported read(Object json, Asked asked) {
    var notes = new Notes();
    var sent = Sent.read(json, notes);
    new ProfileRules(notes).check(sent);
    if (sent.services().isEmpty() && notes.reasons().isEmpty()) {
      notes.refuse("", "There is no service in it.");
    }
    var own = new LinkedHashMap<Object, List<Sent.At>>();
    var foreign = new ArrayList<Sent.At>();
    var ids = new HashSet<Object>();
    for (var service : sent.services()) {
      if (!ids.add(service.object().get("id"))) {
        continue;
      }
      if (service.object().get(Extension.KEY) instanceof Map<?, ?> extension) {
        var pack = Extension.inside(extension, "pack").get("id");
        own.computeIfAbsent(String.valueOf(pack), _ -> new ArrayList<>()).add(service);
      } else {
        foreign.add(service);
      }
    }
    var packs = new ArrayList<Pack>();
    if (notes.reasons().isEmpty()) {
      own.values().forEach(services -> new OwnPack(services, notes).read().ifPresent(packs::add));
      if (!foreign.isEmpty()) {
        new ForeignPack(asked, notes).read(foreign).ifPresent(packs::add);
      }
    }
    return notes.reasons().isEmpty()
        ? new Imported.Accepted(packs, notes.warnings())
        : new Imported.Refused(notes.reasons(), notes.warnings());
  }
}
