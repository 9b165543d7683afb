package uk.waymark.offers.openreferral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.write.PackTree;
import uk.waymark.statute.law.InForce;

/**
 * The local property {@code x-waymark} of a service: the entry in the words of a pack. {@code pack}
 * and {@code groups} are the pack's, {@code place} the entry's place in it, {@code entry} the entry
 * without its versions, {@code version} the one this service is, {@code versions} all of them with
 * their services. {@code legalBasis} goes with law and is not read on import: the law is in the
 * provision.
 */
final class Extension {
  static final String KEY = "x-waymark";
  static final int FORMAT = 1;

  private Extension() {}

  static Map<String, Object> of(Pack pack, Entry.Offer offer, EntryVersion version, int place) {
    var extension = head(pack, offer, place);
    extension.put("version", PackTree.of(version));
    extension.put(
        "versions", offer.versions().stream().map(each -> listed(pack, offer, each)).toList());
    return extension;
  }

  static Map<String, Object> of(Pack pack, Entry.Law law, InForce text, LocalDate day, int place) {
    var extension = head(pack, law, place);
    var basis = new LinkedHashMap<String, Object>();
    basis.put("provision", text.citation().words());
    basis.put("link", text.citation().textOn(day).toString());
    basis.put("strength", text.strength().code());
    basis.put("mark", text.mark().words());
    extension.put("legalBasis", basis);
    return extension;
  }

  private static Map<String, Object> head(Pack pack, Entry entry, int place) {
    var extension = new LinkedHashMap<String, Object>();
    extension.put("format", FORMAT);
    extension.put("pack", PackTree.head(pack));
    if (!pack.groups().isEmpty()) {
      extension.put("groups", PackTree.groups(pack));
    }
    extension.put("place", place);
    extension.put("entry", PackTree.withoutVersions(entry));
    return extension;
  }

  private static Map<String, Object> listed(Pack pack, Entry.Offer offer, EntryVersion version) {
    var listed = new LinkedHashMap<String, Object>();
    listed.put("version", version.version());
    listed.put("validFrom", version.valid().from().toString());
    version.valid().end().ifPresent(end -> listed.put("validTo", end.toString()));
    listed.put("service", Ids.service(pack.id(), offer.id(), version.version()));
    return listed;
  }

  /** The key of a mapping as a mapping. */
  static Map<?, ?> inside(Map<?, ?> mapping, String key) {
    return mapping.get(key) instanceof Map<?, ?> found ? found : Map.of();
  }

  /** The key of a mapping as a list. */
  static List<?> items(Map<?, ?> mapping, String key) {
    return mapping.get(key) instanceof List<?> found ? found : List.of();
  }
}
