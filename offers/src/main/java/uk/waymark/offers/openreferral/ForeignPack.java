package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.load.PackYaml;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;

/** Makes a pack of services that say nothing in the words of a pack. */
record ForeignPack(Asked asked, Notes notes) {
  Optional<Pack> read(List<Sent.At> services) {
    var texts = new ArrayList<PackText>();
    texts.add(new PackText(asked.packId(), PackYaml.of(Map.of("pack", head()))));
    for (var service : services) {
      if (offered(service)) {
        var entry = new ForeignEntry(service, asked, notes).entry();
        texts.add(new PackText(service.pointer(), PackYaml.of(Map.of("entries", List.of(entry)))));
      }
    }
    if (texts.size() == 1) {
      return Optional.empty();
    }
    return switch (PackReader.read(asked.packId(), texts)) {
      case Loaded.Whole(var pack, _) -> Optional.of(pack);
      case Loaded.Refused(_, var faults) -> {
        faults.forEach(fault -> notes.refuse(fault.place().file(), fault.reason()));
        yield Optional.empty();
      }
    };
  }

  private Map<String, Object> head() {
    var head = new LinkedHashMap<String, Object>();
    head.put("id", asked.packId());
    head.put("name", asked.publisher().name());
    asked.publisher().authority().ifPresent(code -> head.put("authority", code));
    head.put("standing", Standing.PUBLIC_DOCUMENT.word());
    return head;
  }

  /** Leaves out what is not offered now and what nobody up to 25 can have. */
  private boolean offered(Sent.At service) {
    var status = service.object().get("status");
    if (!ServiceStatus.ACTIVE.word().equals(status)) {
      notes.warn(service.of("status"), "It is " + status + ", so it was left out.");
      return false;
    }
    if (service.object().get("minimum_age") instanceof Number age && age.longValue() > 25) {
      notes.warn(
          service.of("minimum_age"),
          "It is for people of " + age + " and over, so it was left out: this is about up to 25.");
      return false;
    }
    return true;
  }
}
