package uk.waymark.offers.openreferral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.PartnerTerms;

/** Who makes an offer and where it holds. */
record Organisations(Pack pack) {
  private static final String ENGLAND = "E92000001";
  private static final String GEOGRAPHY = "http://statistics.data.gov.uk/id/statistical-geography/";

  /** The council or body, or the partner that signed for the offer. */
  Map<String, Object> of(Optional<PartnerTerms> partner) {
    var organisation = new LinkedHashMap<String, Object>();
    if (partner.isPresent()) {
      var name = partner.get().signatory();
      organisation.put("id", Ids.of("organization", pack.id(), name));
      organisation.put("name", name);
      organisation.put("description", "Makes an offer to care leavers.");
      return organisation;
    }
    var publisher = pack.publisher();
    organisation.put("id", Ids.of("organization", pack.id()));
    organisation.put("name", publisher.name());
    organisation.put(
        "description",
        publisher.authority().isPresent()
            ? "The council that makes this offer to care leavers."
            : "Stands for what holds in all of England.");
    publisher
        .authority()
        .ifPresent(
            code -> {
              organisation.put("uri", GEOGRAPHY + code);
              organisation.put("organization_identifiers", List.of(identifier(code)));
            });
    return organisation;
  }

  private static Map<String, Object> identifier(String code) {
    var identifier = new LinkedHashMap<String, Object>();
    identifier.put("id", Ids.of("identifier", code));
    identifier.put("identifier_type", "GSS code");
    identifier.put("identifier", code);
    return identifier;
  }

  /** The council's area, the partner's region where it names one, else England. */
  Map<String, Object> area(String service, Optional<PartnerTerms> partner) {
    var region = partner.flatMap(PartnerTerms::region);
    var area = new LinkedHashMap<String, Object>();
    area.put("id", Ids.of("area", service));
    area.put("name", region.orElseGet(() -> areaName()));
    if (region.isEmpty()) {
      area.put("uri", GEOGRAPHY + pack.publisher().authority().orElse(ENGLAND));
    }
    return area;
  }

  private String areaName() {
    return pack.publisher().authority().isPresent() ? pack.publisher().name() : "England";
  }
}
