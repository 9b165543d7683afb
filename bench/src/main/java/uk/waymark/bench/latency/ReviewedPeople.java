package uk.waymark.bench.latency;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Made-up young people in care at 17 with a pathway plan, whose every review changes what is due
 * next: so that each event posted must become visible.
 */
final class ReviewedPeople {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate BORN = LocalDate.of(2009, 1, 15);
  private static final LocalDate PLANNED = LocalDate.of(2025, 3, 10);

  private final String authority;
  private final String source;
  private final int people;
  private int reviews;

  /**
   * @param source unique to the run, so that a second run posts new events
   */
  ReviewedPeople(String authority, String source, int people) {
    this.authority = authority;
    this.source = source;
    this.people = people;
  }

  /** What must be known of them first. */
  List<String> before() {
    List<String> events = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      ObjectNode registered = event(person, "person-registered", BORN.plusYears(9));
      data(registered).put("dateOfBirth", BORN.toString()).put("dateOfBirthEvidence", "documented");
      ObjectNode started = event(person, "care-started", BORN.plusYears(9));
      data(started).put("legalBasis", "care-order");
      events.add(registered.toString());
      events.add(started.toString());
      events.add(event(person, "needs-assessment-completed", PLANNED.minusDays(20)).toString());
      events.add(event(person, "pathway-plan-completed", PLANNED).toString());
    }
    return events;
  }

  /** The next review, of one person after the other, each some days after the last. */
  Review next() {
    int person = reviews % people;
    LocalDate on = PLANNED.plusDays(10L * (reviews / people + 1));
    reviews++;
    ObjectNode reviewed = event(person, "pathway-plan-reviewed", on);
    data(reviewed).put("trigger", "routine");
    return new Review(subject(person), reviewed.toString());
  }

  private static ObjectNode data(ObjectNode event) {
    return (ObjectNode) event.required("data");
  }

  private ObjectNode event(int person, String type, LocalDate on) {
    Instant moment = on.atStartOfDay(ZoneOffset.UTC).toInstant();
    ObjectNode event =
        JSON.createObjectNode()
            .put("specversion", "1.0")
            .put("id", subject(person) + "-" + type + "-" + on)
            .put("source", source)
            .put("type", "uk.waymark." + type + ".v1")
            .put("subject", subject(person))
            .put("authority", authority)
            .put("time", moment.toString());
    event.putObject("data").put("effectiveDate", on.toString());
    return event;
  }

  private static String subject(int person) {
    return "bench-%05d".formatted(person);
  }

  /** One event to post and whose it is. */
  record Review(String subject, String json) {}
}
