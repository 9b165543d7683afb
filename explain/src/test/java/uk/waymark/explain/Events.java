package uk.waymark.explain;

/** Two small events of made-up people, as lines. */
final class Events {
  private Events() {}

  /** Born on 15 March 2009. */
  static String registered(String person, String id) {
    return event(person, id, "person-registered", "2009-03-15", "\"dateOfBirth\": \"2009-03-15\"");
  }

  /** Looked after from 1 June 2019 under section 20. */
  static String careStarted(String person, String id) {
    return event(person, id, "care-started", "2019-06-01", "\"legalBasis\": \"section-20\"");
  }

  private static String event(String person, String id, String type, String day, String data) {
    return """
        {"specversion": "1.0", "id": "%s", "source": "urn:waymark:case-system:test", \
        "type": "uk.waymark.%s.v1", "subject": "%s", "authority": "E06000051", \
        "time": "%sT00:00:00Z", "recordedtime": "%sT09:00:00Z", \
        "data": {"effectiveDate": "%s", %s}}"""
        .formatted(id, type, person, day, day, day, data);
  }
}
