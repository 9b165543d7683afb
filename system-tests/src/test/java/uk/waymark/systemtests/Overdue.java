package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A young person with an overdue assessment, a personal adviser and a team, all of whom a shared
 * town knows from its start: alerts e-mails each receiver once a day, so what comes later waits for
 * tomorrow.
 */
final class Overdue {
  static final String AUTHORITY = "E06000051";
  static final String SUBJECT = "overdue-1";
  static final String ADVISER = "mailed.adviser@example.org";
  static final String TEAM = "mailed.team@example.org";

  private Overdue() {}

  static void tell(Town town) throws IOException {
    URI intake = town.stack().baseUrl("intake");
    Http.Answer staff =
        town.as("demo-operator")
            .put(
                intake,
                "/staff/" + AUTHORITY,
                """
                [{"staffId":"mailed-1","name":"Adviser One","role":"adviser","email":"%s","team":"mailed"},
                 {"staffId":"mailed-box","name":"Team","role":"team-mailbox","email":"%s","team":"mailed"}]
                """
                    .formatted(ADVISER, TEAM));
    assertThat(staff.status()).as(staff.body()).isEqualTo(200);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    Http.Answer events =
        town.as("demo-case-system")
            .postEvents(
                intake,
                List.of(
                    event(
                        "person-registered",
                        today.minusMonths(201),
                        "\"dateOfBirth\":\"%s\"".formatted(today.minusMonths(201))),
                    event("care-started", today.minusYears(3), "\"legalBasis\":\"section-20\""),
                    event(
                        "personal-adviser-appointed",
                        today.minusMonths(2),
                        "\"adviserId\":\"mailed-1\",\"team\":\"mailed\"")));
    assertThat(events.status()).as(events.body()).isEqualTo(202);
  }

  private static String event(String type, LocalDate on, String data) {
    return """
    {"specversion":"1.0","id":"overdue-%1$s","source":"urn:waymark:test","type":"uk.waymark.%1$s.v1",
     "subject":"%2$s","authority":"%3$s","time":"%4$sT00:00:00Z",
     "data":{"effectiveDate":"%4$s",%5$s}}
    """
        .formatted(type, SUBJECT, AUTHORITY, on, data);
  }
}
