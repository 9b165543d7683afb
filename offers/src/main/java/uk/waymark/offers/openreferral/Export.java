package uk.waymark.offers.openreferral;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Settings;

/** Writes a pack as services: one for each version of an offer, one for each provision. */
final class Export {
  private final Pack pack;
  private final When when;
  private final Organisations organisations;

  Export(Pack pack, When when) {
    this.pack = pack;
    this.when = when;
    this.organisations = new Organisations(pack);
  }

  List<Service> services() {
    var services = new ArrayList<Service>();
    for (int place = 0; place < pack.entries().size(); place++) {
      switch (pack.entries().get(place)) {
        case Entry.Law law -> services.add(law(law, place));
        case Entry.Offer offer -> {
          for (var version : offer.versions()) {
            services.add(offer(offer, version, place));
          }
        }
      }
    }
    return services;
  }

  private Service offer(Entry.Offer offer, EntryVersion version, int place) {
    var id = Ids.service(pack.id(), offer.id(), version.version());
    var audience = Audience.of(version, pack);
    var fields = new LinkedHashMap<String, Object>();
    var organisation = organisations.of(version.partner());
    fields.put("id", id);
    fields.put("name", version.title());
    fields.put("description", version.words());
    version
        .apply()
        .link()
        .or(() -> version.source().link())
        .ifPresent(link -> fields.put("url", link.toString()));
    fields.put("status", ServiceStatus.of(version, when.day()).word());
    if (audience.ages().from() > 0) {
      fields.put("minimum_age", audience.ages().from());
    }
    if (audience.ages().to() < Condition.AgeBand.NO_END) {
      fields.put("maximum_age", audience.ages().to() - 1);
    }
    fields.put("assured_date", version.checkedOn().toString());
    alert(version).ifPresent(alert -> fields.put("alert", alert));
    fields.put("last_modified", when.lastModified(version));
    fields.put("service_areas", List.of(organisations.area(id, version.partner())));
    fields.put("organization", organisation);
    if (version.amount().filter(Amount.InKind.class::isInstance).isPresent()) {
      fields.put("cost_options", List.of(free(id, version)));
    }
    fields.put("attributes", Attributes.of(id, offer, audience));
    fields.put(Extension.KEY, Extension.of(pack, offer, version, place));
    return new Service(id, fields);
  }

  /** What is given costs nothing; money that is paid out is no price, so it has no cost option. */
  private static Map<String, Object> free(String service, EntryVersion version) {
    var cost = new LinkedHashMap<String, Object>();
    cost.put("id", Ids.of("cost", service));
    cost.put("valid_from", version.valid().from().toString());
    version.valid().end().ifPresent(end -> cost.put("valid_to", end.minusDays(1).toString()));
    cost.put("option", "free of charge");
    cost.put("amount", 0);
    return cost;
  }

  private Optional<String> alert(EntryVersion version) {
    var said = new ArrayList<String>();
    if (pack.standing() == Standing.PUBLIC_DOCUMENT) {
      said.add("Taken from a public document, not checked with the council or body it names.");
    }
    if (pack.standing() == Standing.INVENTED) {
      said.add("Made up to show how Waymark works: nobody offers this.");
    }
    if (version.draft()) {
      said.add("The document is a draft.");
    }
    if (version.valid().contains(when.day()) && when.day().isAfter(version.reviewBy())) {
      said.add("Not looked at again in time, so it may no longer hold.");
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
  }

  private Service law(Entry.Law law, int place) {
    var provision = provision(law.id());
    var text = provision.on(when.day()).orElseGet(() -> provision.texts().getLast());
    var id = Ids.service(pack.id(), law.id(), "law");
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", id);
    fields.put("name", provision.title());
    fields.put("description", description(provision, text));
    fields.put("url", link(law, text).toString());
    fields.put("status", ServiceStatus.of(provision.standingOn(when.day())).word());
    fields.put("last_modified", when.lastModified());
    fields.put("service_areas", List.of(organisations.area(id, Optional.empty())));
    fields.put("organization", organisations.of(Optional.empty()));
    fields.put("attributes", Attributes.of(id, law));
    fields.put(Extension.KEY, Extension.of(pack, law, text, when.day(), place));
    return new Service(id, fields);
  }

  private String description(Provision provision, InForce text) {
    return provision.title()
        + ", from "
        + text.citation().words()
        + " ("
        + provision.standingOn(when.day()).words()
        + "; "
        + text.mark().words()
        + ").";
  }

  private URI link(Entry.Law law, InForce text) {
    return law.page()
        .flatMap(page -> page.link())
        .orElseGet(() -> text.citation().textOn(when.day()));
  }

  private static Provision provision(String id) {
    return EntitlementRules.ALL.stream()
        .map(rule -> rule.provision())
        .filter(provision -> provision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the law here has no provision " + id))
        .under(Settings.defaults());
  }
}
