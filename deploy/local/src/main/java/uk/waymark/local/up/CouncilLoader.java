package uk.waymark.local.up;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import uk.waymark.local.LocalFault;

/** Publishes a synthetic council to a running intake, over HTTP as any case system does. */
final class CouncilLoader {
  private static final int EVENTS_A_BATCH = 500;
  private static final Set<Integer> TRY_LATER = Set.of(429, 503);
  private static final int MOST_TRIES = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI intake;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();

  CouncilLoader(URI intake, String token) {
    this.intake = intake;
    this.token = token;
  }

  /** How many events intake's record holds. */
  long eventsHeld() throws IOException {
    return eventsHeld(intake);
  }

  /** How many events the record of a service holds. */
  long eventsHeld(URI service) throws IOException {
    HttpResponse<String> response = send(request(service.resolve("/status/record")).GET().build());
    if (response.statusCode() != 200) {
      throw new LocalFault(
          service + "/status/record answered " + response.statusCode() + " instead of 200.");
    }
    JsonNode record = JSON.readTree(response.body());
    return record.required("events").asLong();
  }

  /**
   * Publishes events in batches.
   *
   * @param events one CloudEvent as JSON each
   * @throws LocalFault when intake refuses one of them
   */
  void publish(List<String> events) throws IOException {
    for (int from = 0; from < events.size(); from += EVENTS_A_BATCH) {
      List<String> batch = events.subList(from, Math.min(events.size(), from + EVENTS_A_BATCH));
      expectAccepted(
          send(
              request(intake.resolve("/events"))
                  .header("content-type", "application/cloudevents-batch+json; charset=UTF-8")
                  .POST(body("[" + String.join(",", batch) + "]"))
                  .build()));
    }
  }

  /** Publishes the staff list of an authority, a JSON array. */
  void publishStaff(String authority, String staffJson) throws IOException {
    HttpResponse<String> response =
        send(
            request(intake.resolve("/staff/" + authority))
                .header("content-type", "application/json; charset=UTF-8")
                .PUT(body(staffJson))
                .build());
    if (response.statusCode() / 100 != 2) {
      throw refused(response);
    }
  }

  private static void expectAccepted(HttpResponse<String> response) {
    if (response.statusCode() != 202) {
      throw refused(response);
    }
  }

  private static LocalFault refused(HttpResponse<String> response) {
    String said = response.body();
    return new LocalFault(
        "intake did not take the synthetic council: it answered "
            + response.statusCode()
            + " "
            + said.substring(0, Math.min(said.length(), 600)));
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofMinutes(2))
        .header("authorization", "Bearer " + token);
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
  }

  /** Sends again while the service says that it is busy; publishing twice changes nothing. */
  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = null;
      for (int tries = 0; tries < MOST_TRIES; tries++) {
        response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (!TRY_LATER.contains(response.statusCode())) {
          return response;
        }
        Thread.sleep(Duration.ofSeconds(1));
      }
      throw new LocalFault("intake stayed busy for " + MOST_TRIES + " seconds.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the council was loaded", e);
    }
  }
}
