package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Broken input over HTTP: each gets its clear error with the place, and nothing else is lost. */
@ExtendWith(SharedTown.class)
class BrokenInputTest {
  private static final String BIRTH = "2009-07-19";
  private static final String NAME = "Zebedee Quillfeather";

  @Test
  void not_json_says_where(Town town) throws Exception {
    Http.Answer answer = post(town, "{\"specversion\": \"1.0\", ");

    refused(answer, 400);
    assertThat(answer.body()).contains("line");
  }

  @Test
  void
      a_wrong_type_an_unknown_field_a_day_that_does_not_exist_and_an_unknown_authority_are_all_named(
          Town town) throws Exception {
    String event =
        """
        {"specversion":"1.0","id":"b-1","source":"urn:waymark:test","type":"uk.waymark.care-started.v1",
         "subject":"broken-1","authority":"E06999999","time":"2026-01-01T00:00:00Z",
         "data":{"effectiveDate":"2026-02-30","legalBasis":7,"nickname":"%s"}}
        """
            .formatted(NAME);

    Http.Answer answer = post(town, event);

    refused(answer, 422);
    assertThat(pointers(answer))
        .contains("/authority", "/data/effectiveDate", "/data/legalBasis", "/data/nickname");
    Http.Answer own = post(town, event.replace("E06999999", "E06000051"));
    refused(own, 422);
    assertThat(pointers(own))
        .contains("/data/effectiveDate", "/data/legalBasis", "/data/nickname")
        .doesNotContain("/authority");
    Http.Answer validated =
        town.as("demo-case-system")
            .post(
                town.stack().baseUrl("intake"),
                "/events/validate",
                "application/cloudevents+json",
                event);
    refused(validated, 422);
    assertThat(pointers(validated)).isEqualTo(pointers(answer));
  }

  @Test
  void an_id_used_twice_with_other_content_is_a_conflict(Town town) throws Exception {
    String event = registered("b-2", "broken-2", BIRTH);

    assertThat(post(town, event).status()).isEqualTo(202);
    assertThat(post(town, event).status()).isEqualTo(202);
    refused(post(town, event.replace(BIRTH, "2009-07-20")), 409);
  }

  @Test
  void sixty_four_mebibytes_are_refused_with_the_limit_named(Town town) throws Exception {
    Http.Answer answer =
        town.as("demo-case-system")
            .post(
                town.stack().baseUrl("intake"),
                "/events",
                "application/cloudevents-batch+json",
                BodyPublishers.ofInputStream(() -> new Spaces(64L << 20)));

    refused(answer, 413);
    assertThat(answer.body()).contains("8 MiB");
  }

  @Test
  void a_broken_event_in_a_batch_leaves_its_neighbours_alone(Town town) throws Exception {
    JsonNode before = town.record("intake");

    Http.Answer answer =
        town.as("demo-case-system")
            .postEvents(
                town.stack().baseUrl("intake"),
                List.of(
                    registered("b-3", "broken-3", BIRTH),
                    registered("b-4", "broken-4", "2009-13-01"),
                    registered("b-5", "broken-5", BIRTH)));

    assertThat(answer.status()).as(answer.body()).isEqualTo(207);
    assertThat(town.record("intake").get("events").asLong())
        .isEqualTo(before.get("events").asLong() + 2);
  }

  @Test
  void a_return_with_the_wrong_header_names_the_columns(Town town) throws Exception {
    Http.Answer answer = importCsv(town, "CHILD,SEX,BIRTHDAY\n1,M,01/01/2009\n");

    refused(answer, 422);
    assertThat(answer.body()).contains("BIRTHDAY");
  }

  @Test
  void a_blank_child_and_null_in_a_date_are_reported_by_row_and_the_rest_stands(Town town)
      throws Exception {
    Http.Answer answer =
        importCsv(
            town,
            """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            ,M,19/07/2009,WBRI,,,
            903-1,M,NULL,WBRI,,,
            903-2,M,31/02/2009,WBRI,,,
            903-3,M,19/07/2009,WBRI,,,
            """);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("CHILD").contains("DOB");
    assertThat(answer.body()).contains("\"line\":2").contains("\"line\":3").contains("\"line\":4");
    town.awaitCaughtUp(List.of("entitlements"), Duration.ofMinutes(1));
    Http.Answer good = status(town, "903-3");
    assertThat(good.status()).as(good.body()).isEqualTo(200);
    assertThat(good.json().path("person").asText()).isEqualTo("903-3");
    assertThat(status(town, "903-1").status()).isEqualTo(404);
    assertThat(status(town, "903-2").status()).isEqualTo(404);
  }

  private static Http.Answer status(Town town, String child) throws IOException {
    return town.as("demo-manager")
        .get(town.stack().baseUrl("entitlements"), "/people/E06000051/" + child + "/status");
  }

  @Test
  void nobody_without_a_token_and_nobody_elsewhere_gets_in(Town town) throws Exception {
    String event = registered("b-6", "broken-6", BIRTH);

    Http.Answer other =
        town.as("demo-other-case-system")
            .post(town.stack().baseUrl("intake"), "/events", "application/cloudevents+json", event);
    Http.Answer nobody =
        new Http("not-a-token")
            .post(town.stack().baseUrl("intake"), "/events", "application/cloudevents+json", event);

    refused(other, 403);
    assertThat(nobody.status()).isEqualTo(401);
  }

  private static String registered(String id, String subject, String birth) {
    return """
        {"specversion":"1.0","id":"%s","source":"urn:waymark:test","type":"uk.waymark.person-registered.v1",
         "subject":"%s","authority":"E06000051","time":"2026-01-01T00:00:00Z",
         "data":{"dateOfBirth":"%s"}}
        """
        .formatted(id, subject, birth);
  }

  private static Http.Answer post(Town town, String body) throws IOException {
    return town.as("demo-case-system")
        .post(town.stack().baseUrl("intake"), "/events", "application/cloudevents+json", body);
  }

  private static Http.Answer importCsv(Town town, String csv) throws IOException {
    return town.as("demo-case-system")
        .post(
            town.stack().baseUrl("intake"),
            "/imports/ssda903?authority=E06000051&year=2025",
            "text/csv",
            csv);
  }

  private static List<String> pointers(Http.Answer answer) {
    return answer.json().get("violations").findValuesAsText("pointer");
  }

  private static void refused(Http.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().get("title").asText()).isNotBlank();
    assertThat(answer.body())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("uk.waymark.intake")
        .doesNotContain(NAME);
  }

  /** So many spaces, never in memory at once. */
  private static final class Spaces extends InputStream {
    private long left;

    Spaces(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      if (left <= 0) {
        return -1;
      }
      int given = (int) Math.min(count, left);
      Arrays.fill(into, from, from + given, (byte) ' ');
      left -= given;
      return given;
    }
  }
}
