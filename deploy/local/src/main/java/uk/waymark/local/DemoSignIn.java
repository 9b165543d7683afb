package uk.waymark.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * An OpenID Connect provider for the demo and the tests: anyone can sign in as anyone. Every token
 * carries the claim {@code waymark_demo}, which the services refuse outside the local profile, and
 * is signed with a key made at this start.
 *
 * <p>A visitor chooses a user on a page; a program asks for a token with the grant {@code
 * client_credentials}, its client id and any secret. Who is not in {@link DemoUsers} gets a token
 * without any role.
 */
public final class DemoSignIn implements AutoCloseable {
  /** The path of the issuer, and its name in the library. */
  public static final String ISSUER_ID = "waymark-demo";

  private static final Duration TOKEN_LIFE = Duration.ofHours(12);
  private static final String JWT = "JWT";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MockOAuth2Server server;
  private final Path page;
  private final int port;

  private DemoSignIn(MockOAuth2Server server, Path page, int port) {
    this.server = server;
    this.page = page;
    this.port = port;
  }

  /**
   * Starts the provider on 127.0.0.1 for the users of {@link DemoUsers}.
   *
   * @throws LocalFault when the port is taken
   * @throws IOException when the sign-in page can't be written to a temporary file
   */
  public static DemoSignIn start(int port) throws IOException {
    Ports.requireFree(port, "the demo sign-in");
    Path page = Files.createTempFile("waymark-sign-in", ".html");
    Files.writeString(page, DemoLoginPage.of(DemoUsers.people()));
    OAuth2Config config =
        new OAuth2Config(
            true,
            page.toString(),
            null,
            false,
            new OAuth2TokenProvider(new KeyProvider(List.of())),
            Set.of(new RequestMappingTokenCallback(ISSUER_ID, mappings(), TOKEN_LIFE.toSeconds())),
            new MockWebServerWrapper());
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(InetAddress.getLoopbackAddress(), port);
    return new DemoSignIn(server, page, port);
  }

  private static List<RequestMapping> mappings() {
    List<RequestMapping> mappings = new ArrayList<>();
    for (DemoUser person : DemoUsers.people()) {
      mappings.add(new RequestMapping("subject", person.username(), person.claims(), JWT));
    }
    for (DemoUser user : DemoUsers.programs()) {
      mappings.add(new RequestMapping("client_id", user.username(), user.claims(), JWT));
    }
    for (DemoUser person : DemoUsers.people()) {
      mappings.add(new RequestMapping("client_id", person.username(), person.claims(), JWT));
    }
    mappings.add(
        new RequestMapping(
            "grant_type",
            "*",
            Map.of("groups", List.of(), "authorities", List.of(), "waymark_demo", true),
            JWT));
    return mappings;
  }

  /** The issuer's address, such as {@code http://127.0.0.1:8090/waymark-demo}. */
  public String issuer() {
    return "http://127.0.0.1:" + port + "/" + ISSUER_ID;
  }

  /**
   * A bearer token of a program or person of {@link DemoUsers}, valid for twelve hours.
   *
   * @param clientId their username
   * @throws IOException when the provider does not answer
   */
  public String tokenFor(String clientId) throws IOException {
    return tokenFor(issuer(), clientId);
  }

  /**
   * A bearer token from a demo sign-in that runs elsewhere.
   *
   * @param issuer its issuer
   * @param clientId a username of {@link DemoUsers}
   * @throws IOException when the provider does not answer or refuses
   */
  public static String tokenFor(String issuer, String clientId) throws IOException {
    String form =
        "grant_type=client_credentials&scope=openid&client_secret=demo&client_id="
            + URLEncoder.encode(clientId, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/token"))
            .timeout(Duration.ofSeconds(20))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException("the demo sign-in answered " + response.statusCode());
      }
      return JSON.readTree(response.body()).required("access_token").asText();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking for a token", e);
    }
  }

  /** Stops the provider; tokens it gave can no longer be checked. */
  @Override
  public void close() throws IOException {
    server.shutdown();
    Files.deleteIfExists(page);
  }
}
