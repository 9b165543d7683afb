package uk.waymark.entitlements.packs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Events of young people who left care at 18, for tests. */
public final class Lives {
  private final String authority;
  private final String subject;
  private final List<byte[]> events = new ArrayList<>();

  private Lives(String authority, String subject) {
    this.authority = authority;
    this.subject = subject;
  }

  /** Somebody in care from ten to eighteen. */
  public static Lives inCare(String authority, String subject, LocalDate born) {
    return stillInCare(authority, subject, born)
        .event("care-ended", born.plusYears(18), "\"reason\":\"reached-18\"");
  }

  /** Somebody in care since ten. */
  static Lives stillInCare(String authority, String subject, LocalDate born) {
    return new Lives(authority, subject)
        .event("person-registered", born, "\"dateOfBirth\":\"" + born + "\"")
        .event("care-started", born.plusYears(10), "\"legalBasis\":\"care-order\"");
  }

  /** On a course of higher education up to, not including, a day. */
  Lives studies(LocalDate from, LocalDate until) {
    return event("education-started", from, "\"level\":\"higher\",\"until\":\"" + until + "\"");
  }

  Lives claimed(String entitlement, String amount, LocalDate on) {
    return event(
        "entitlement-claimed",
        on,
        "\"entitlementId\":\"" + entitlement + "\",\"amount\":" + amount);
  }

  Lives livesIn(String area, LocalDate from) {
    return event(
        "home-changed", from, "\"kind\":\"own-tenancy\",\"authorityOfResidence\":\"" + area + "\"");
  }

  Lives explained(String entitlement, String version, LocalDate on) {
    return event(
        "entitlement-explained",
        on,
        "\"entitlementId\":\"" + entitlement + "\",\"offerVersion\":\"" + version + "\"");
  }

  /** Money was given. */
  public Lives paid(String entitlement, String amount, LocalDate on) {
    return event(
        "entitlement-paid", on, "\"entitlementId\":\"" + entitlement + "\",\"amount\":" + amount);
  }

  Lives advisedBy(String adviser, String team, LocalDate from) {
    return event(
        "personal-adviser-appointed",
        from,
        "\"adviserId\":\"" + adviser + "\",\"team\":\"" + team + "\"");
  }

  private Lives event(String type, LocalDate on, String data) {
    events.add(
        """
        {"specversion":"1.0","id":"%s-%d","source":"urn:test:lives","type":"uk.waymark.%s.v1",\
        "subject":"%s","authority":"%s","time":"%sT09:00:00Z","recordedtime":"%sT09:00:00Z",\
        "data":{"effectiveDate":"%s",%s}}
        """
            .formatted(subject, events.size(), type, subject, authority, on, on, on, data)
            .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The events in structured form. */
  public List<byte[]> events() {
    return List.copyOf(events);
  }
}
