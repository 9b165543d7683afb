package uk.waymark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import uk.waymark.contracts.Json;

/** Calls of one caller, known by a token. */
final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String token;

  Http(String token) {
    this.token = token;
  }

  /** An answer: status, content type, body, and the seconds of Retry-After or nothing. */
  record Answer(int status, String contentType, String body, String retryAfter) {
    JsonNode json() {
      try {
        return Json.mapper().readTree(body);
      } catch (IOException e) {
        throw new AssertionError("Not JSON, but " + status + " " + contentType, e);
      }
    }
  }

  Answer get(URI base, String path) throws IOException {
    return send(request(base, path).GET().build());
  }

  Answer post(URI base, String path, String contentType, String body) throws IOException {
    return post(base, path, contentType, BodyPublishers.ofString(body));
  }

  Answer post(URI base, String path, String contentType, BodyPublisher body) throws IOException {
    return send(request(base, path).header("Content-Type", contentType).POST(body).build());
  }

  Answer put(URI base, String path, String body) throws IOException {
    return put(base, path, "application/json", body);
  }

  Answer put(URI base, String path, String contentType, String body) throws IOException {
    return send(
        request(base, path)
            .header("Content-Type", contentType)
            .PUT(BodyPublishers.ofString(body))
            .build());
  }

  /** Posts events in one batch. */
  Answer postEvents(URI intake, List<String> events) throws IOException {
    return post(
        intake,
        "/events",
        "application/cloudevents-batch+json",
        "[" + String.join(",", events) + "]");
  }

  private HttpRequest.Builder request(URI base, String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(Duration.ofMinutes(4))
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.body(),
          answer.headers().firstValue("Retry-After").orElse(""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
