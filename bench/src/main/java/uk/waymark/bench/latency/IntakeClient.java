package uk.waymark.bench.latency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Posts events to intake. */
public final class IntakeClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int BATCH = 500;

  private final URI intake;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A client with a bearer token. */
  public IntakeClient(URI intake, String token) {
    this.intake = intake;
    this.token = token;
  }

  /**
   * Posts events in batches.
   *
   * @throws IOException when intake does not take all of a batch
   */
  public void postAll(List<String> events) throws IOException {
    for (int from = 0; from < events.size(); from += BATCH) {
      List<String> batch = events.subList(from, Math.min(events.size(), from + BATCH));
      post("application/cloudevents-batch+json", "[" + String.join(",", batch) + "]");
    }
  }

  /** Posts one event and returns its position in intake's record. */
  long post(String event) throws IOException {
    JsonNode receipt = post("application/cloudevents+json", event);
    return receipt.required("position").asLong();
  }

  /** How many events a service holds, by its own record. */
  public long held(URI service) throws IOException {
    HttpResponse<String> answer =
        send(request(service.resolve("/status/record"), "application/json").GET().build());
    if (answer.statusCode() != 200) {
      throw new IOException(service + " answered " + answer.statusCode());
    }
    return JSON.readTree(answer.body()).required("events").asLong();
  }

  private JsonNode post(String contentType, String body) throws IOException {
    HttpResponse<String> answer =
        send(
            request(intake.resolve("/events"), contentType + "; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    if (answer.statusCode() != 202) {
      throw new IOException("intake answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(URI address, String contentType) {
    return HttpRequest.newBuilder(address)
        .timeout(Duration.ofSeconds(60))
        .header("content-type", contentType)
        .header("authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while posting", e);
    }
  }
}
