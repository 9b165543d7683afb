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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Posts events to intake. */
public final class IntakeClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<Integer> LATER = Set.of(429, 503);

  private final AtomicLong sentAgain = new AtomicLong();
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

  /**
   * Posts events, one alone or several as a batch, and returns their positions in intake's record.
   */
  List<Long> post(List<String> events) throws IOException {
    if (events.size() == 1) {
      JsonNode receipt = post("application/cloudevents+json", events.getFirst());
      return List.of(receipt.required("position").asLong());
    }
    List<Long> positions = new ArrayList<>();
    post("application/cloudevents-batch+json", "[" + String.join(",", events) + "]")
        .forEach(receipt -> positions.add(receipt.required("position").asLong()));
    return positions;
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

  /** How often intake had no room and a request was sent again. */
  long sentAgain() {
    return sentAgain.get();
  }

  /** Posts as integrators are told to: what intake has no room for is sent again when it says. */
  private JsonNode post(String contentType, String body) throws IOException {
    HttpRequest request =
        request(intake.resolve("/events"), contentType + "; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    HttpResponse<String> answer = send(request);
    while (LATER.contains(answer.statusCode()) && System.nanoTime() < giveUp) {
      sentAgain.incrementAndGet();
      pause(answer.headers().firstValueAsLong("Retry-After").orElse(1));
      answer = send(request);
    }
    if (answer.statusCode() != 202) {
      throw new IOException("intake answered " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  private static void pause(long seconds) throws IOException {
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting to post again", e);
    }
  }

  private HttpRequest.Builder request(URI address, String contentType) {
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
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
