package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Heading;

/** The terms of the two taxonomies that go with a service. */
final class Attributes {
  static final String ABOUT = "service_type";
  static final String ELIGIBILITY = "eligibility";

  private Attributes() {}

  static List<Map<String, Object>> of(String service, Entry entry, Audience audience) {
    var attributes = of(service, entry);
    audience
        .statuses()
        .forEach(
            status -> attributes.add(attribute(service, ELIGIBILITY, Taxonomies.term(status))));
    return attributes;
  }

  static List<Map<String, Object>> of(String service, Entry entry) {
    var attributes = new ArrayList<Map<String, Object>>();
    entry
        .statutoryHeadings()
        .forEach(heading -> attributes.add(attribute(service, ABOUT, Taxonomies.term(heading))));
    if (entry.headings().contains(Heading.MONEY)
        || entry.headings().contains(Heading.COUNCIL_TAX)) {
      attributes.add(attribute(service, ABOUT, Taxonomies.finance()));
    }
    return attributes;
  }

  private static Map<String, Object> attribute(
      String service, String type, Map<String, Object> term) {
    var attribute = new LinkedHashMap<String, Object>();
    attribute.put("id", Ids.of("attribute", service, String.valueOf(term.get("id"))));
    attribute.put("link_id", service);
    attribute.put("taxonomy_term_id", String.valueOf(term.get("id")));
    attribute.put("link_type", type);
    attribute.put("taxonomy_term", term);
    return attribute;
  }
}
