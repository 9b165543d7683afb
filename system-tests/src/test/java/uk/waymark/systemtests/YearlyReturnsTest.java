package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Five yearly returns made by others, in several orders and twice, through the running services.
 */
class YearlyReturnsTest {
  private static final String AUTHORITY = "E06000051";
  private static final List<Integer> YEARS = List.of(2017, 2018, 2019, 2020, 2021);

  /** The last day of the last return year. */
  private static final String AS_AT = "2022-03-31";

  /**
   * How many of the children have which status on that day: docs/imports-ssda903.md tells it too.
   */
  private static final Map<String, Integer> STATUSES =
      Map.of(
          "none", 559,
          "former-relevant-child-21-to-25", 88,
          "former-relevant-child", 85,
          "qualifying-person", 49,
          "eligible-child", 27,
          "relevant-child", 12);

  private static final List<String> KINDS = List.of("header", "episodes", "oc3", "uasc", "reviews");

  @Test
  void five_returns_in_any_order_and_twice_end_the_same() throws Exception {
    Optional<Path> folder = Shared.path("data/ssda903/returns");
    assumeTrue(folder.isPresent());

    List<JsonNode> forwards = load(folder.get(), YEARS, true);
    List<JsonNode> shuffled = load(folder.get(), List.of(2020, 2017, 2021, 2018, 2019), false);

    for (int service = 0; service < forwards.size(); service++) {
      for (String what : List.of("events", "recordHash", "derivedHash", "people")) {
        assertThat(shuffled.get(service).get(what))
            .as(forwards.get(service).get("service") + " " + what)
            .isEqualTo(forwards.get(service).get(what));
      }
    }
  }

  private static List<JsonNode> load(Path returns, List<Integer> years, boolean explain)
      throws Exception {
    try (Town town = Town.start("intake", "entitlements", "adviser-duties", "plan-deadlines")) {
      JsonNode last = MissingNode.getInstance();
      for (int year : years) {
        last = importYear(town, returns, year).json();
      }
      JsonNode once = town.record("intake");
      for (int year : years) {
        last = importYear(town, returns, year).json();
      }
      JsonNode twice = town.record("intake");
      for (String what : List.of("events", "highestPosition", "recordHash", "people")) {
        assertThat(twice.get(what)).as("after a second load: " + what).isEqualTo(once.get(what));
      }
      town.awaitCaughtUp(Town.DERIVING, Duration.ofMinutes(4));
      if (explain) {
        Map<String, Integer> statuses = statuses(town, returns);
        System.out.println("Import report totals: " + last.path("totals"));
        System.out.println("Statuses of all children as at " + AS_AT + ": " + statuses);
        assertThat(statuses).isEqualTo(STATUSES);
      }
      assertThat(once.get("people").asInt()).isEqualTo(820);
      assertThat(last.at("/totals/children").asInt()).isEqualTo(820);
      assertThat(last.at("/totals/distinctEpisodes").asInt()).isEqualTo(2_827);
      assertThat(last.at("/totals/periodsOfCare").asInt()).isEqualTo(364);
      return List.of(
          twice,
          town.record("entitlements"),
          town.record("adviser-duties"),
          town.record("plan-deadlines"));
    }
  }

  private static Http.Answer importYear(Town town, Path returns, int year) throws IOException {
    String boundary = "waymark-system-test";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (String kind : KINDS) {
      Path file = returns.resolve(year + "-" + kind + ".csv");
      write(
          body,
          "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
              .formatted(boundary, file.getFileName()));
      body.write(Files.readAllBytes(file));
      write(body, "\r\n");
    }
    write(body, "--" + boundary + "--\r\n");
    Http.Answer answer =
        town.as("demo-case-system")
            .post(
                town.stack().baseUrl("intake"),
                "/imports/ssda903?authority=" + AUTHORITY + "&year=" + year,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()));
    assertThat(answer.status()).as(answer.body().lines().findFirst().orElse("")).isEqualTo(200);
    return answer;
  }

  private static void write(ByteArrayOutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many of the children of all the returns have which status after the last of them. */
  private static Map<String, Integer> statuses(Town town, Path returns) throws IOException {
    Map<String, Integer> count = new TreeMap<>();
    Http manager = town.as("demo-manager");
    for (String child : children(returns)) {
      Http.Answer answer =
          manager.get(
              town.stack().baseUrl("entitlements"),
              "/people/" + AUTHORITY + "/" + child + "/status?asAt=" + AS_AT);
      assertThat(answer.status()).as("a child of a return is known").isEqualTo(200);
      count.merge(answer.json().get("status").asText(), 1, Integer::sum);
    }
    return count;
  }

  private static Set<String> children(Path returns) throws IOException {
    Set<String> children = new TreeSet<>();
    for (int year : YEARS) {
      try (Stream<String> rows = Files.lines(returns.resolve(year + "-header.csv"))) {
        rows.skip(1).map(row -> row.substring(0, row.indexOf(','))).forEach(children::add);
      }
    }
    return children;
  }
}
