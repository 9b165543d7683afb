package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoSignInTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static DemoSignIn signIn;

  @BeforeAll
  static void start() throws IOException {
    signIn = DemoSignIn.start(Ports.free());
  }

  @AfterAll
  static void stop() throws IOException {
    signIn.close();
  }

  @Test
  void a_program_gets_a_token_with_its_roles_and_authorities() throws Exception {
    JsonNode claims = claims(signIn.tokenFor("demo-case-system"));

    assertThat(claims.path("iss").asText()).isEqualTo(signIn.issuer());
    assertThat(claims.path("sub").asText()).isEqualTo("demo-case-system");
    assertThat(claims.path("groups").toString()).isEqualTo("[\"integrator\"]");
    assertThat(claims.path("authorities").toString()).isEqualTo("[\"E06000051\"]");
    assertThat(claims.path("waymark_demo")).isEqualTo(JSON.readTree("true"));
    assertThat(claims.has("staffId")).isFalse();
  }

  @Test
  void a_person_gets_a_token_with_a_staff_id() throws Exception {
    JsonNode claims = claims(signIn.tokenFor("demo-adviser"));

    assertThat(claims.path("groups").toString()).isEqualTo("[\"adviser\"]");
    assertThat(claims.path("staffId").asText()).isEqualTo(DemoUsers.people().getFirst().staffId());
  }

  @Test
  void whoever_is_not_known_gets_no_role() throws Exception {
    JsonNode claims = claims(signIn.tokenFor("somebody-else"));

    assertThat(claims.path("groups").toString()).isEqualTo("[]");
    assertThat(claims.path("authorities").toString()).isEqualTo("[]");
    assertThat(claims.path("waymark_demo").asBoolean()).isTrue();
  }

  @Test
  void two_starts_sign_with_different_keys() throws Exception {
    try (DemoSignIn other = DemoSignIn.start(Ports.free())) {
      assertThat(modulus(other)).isNotEqualTo(modulus(signIn)).isNotEmpty();
    }
  }

  @Test
  void the_page_says_that_it_is_a_demo_and_offers_everyone_without_script() throws Exception {
    String page = get(authorize(signIn)).body();

    assertThat(page)
        .contains(
            "Demo sign-in: anyone can sign in as anyone. Not for real people's data.",
            "value=\"demo-adviser\"",
            "value=\"demo-manager\"")
        .doesNotContain("<script");
  }

  @Test
  void choosing_a_user_leads_to_that_users_token() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> chosen =
          http.send(
              form(authorize(signIn), "username=demo-manager"),
              HttpResponse.BodyHandlers.ofString());
      assertThat(chosen.statusCode()).isEqualTo(302);
      String location = chosen.headers().firstValue("location").orElseThrow();
      assertThat(location).startsWith("http://127.0.0.1:1/back?").contains("state=s1");
      String code = location.replaceAll(".*[?&]code=([^&]*).*", "$1");

      HttpResponse<String> tokens =
          http.send(
              form(
                  signIn.issuer() + "/token",
                  "grant_type=authorization_code&client_id=portal&client_secret=x"
                      + "&redirect_uri=http://127.0.0.1:1/back&code="
                      + URLDecoder.decode(code, StandardCharsets.UTF_8)),
              HttpResponse.BodyHandlers.ofString());

      JsonNode answer = JSON.readTree(tokens.body());
      for (String token : new String[] {"access_token", "id_token"}) {
        JsonNode claims = claims(answer.path(token).asText());
        assertThat(claims.path("sub").asText()).isEqualTo("demo-manager");
        assertThat(claims.path("name").asText()).isEqualTo("Priya Nair");
        assertThat(claims.path("groups").toString()).isEqualTo("[\"manager\",\"adviser\"]");
        assertThat(claims.path("waymark_demo").asBoolean()).isTrue();
      }
      assertThat(claims(answer.path("id_token").asText()).path("aud").toString())
          .contains("portal");
    }
  }

  private static String authorize(DemoSignIn signIn) {
    return signIn.issuer()
        + "/authorize?client_id=portal&response_type=code&scope=openid&state=s1&nonce=n1"
        + "&redirect_uri=http://127.0.0.1:1/back";
  }

  private static HttpResponse<String> get(String address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static HttpRequest form(String address, String body) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("content-type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static String modulus(DemoSignIn signIn) throws Exception {
    return JSON.readTree(get(signIn.issuer() + "/jwks").body()).at("/keys/0/n").asText();
  }

  private static JsonNode claims(String token) throws Exception {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }
}
