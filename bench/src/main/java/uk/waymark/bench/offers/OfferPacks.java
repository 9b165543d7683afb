package uk.waymark.bench.offers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import uk.waymark.casesystem.CouncilOptions;

/** The pack of the demo authority over HTTP, as an officer changes it. */
final class OfferPacks {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI packs;
  private final String token;

  OfferPacks(URI service, String token) {
    this.packs = service.resolve("/offers/packs/" + CouncilOptions.DEMO_AUTHORITY);
    this.token = token;
  }

  /** The text of the version that counts, as one file. */
  String current() throws IOException {
    int newest = -1;
    for (JsonNode version : call(request("").GET().build())) {
      if (version.path("state").asText().equals("switched-on")) {
        newest = version.path("version").asInt();
      }
    }
    StringBuilder text = new StringBuilder();
    boolean entries = false;
    for (JsonNode file : call(request("/" + newest).GET().build()).path("files")) {
      for (String line : file.path("text").asText().lines().toList()) {
        if (line.equals("entries:") && entries) {
          continue;
        }
        entries |= line.equals("entries:");
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** Uploads a pack and gives its version. */
  int upload(String pack) throws IOException {
    return call(request("")
            .header("content-type", "application/yaml")
            .PUT(BodyPublishers.ofString(pack, StandardCharsets.UTF_8))
            .build())
        .path("version")
        .asInt();
  }

  /** Switches a version on and says how many people it touches. */
  long switchOn(int version) throws IOException {
    return call(request("/" + version + "/switch-on").POST(BodyPublishers.noBody()).build())
        .path("peopleConcludedAgain")
        .asLong();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(packs + path))
        .header("authorization", "Bearer " + token);
  }

  private JsonNode call(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() >= 300) {
        throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
