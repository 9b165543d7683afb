package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

/** The portal as it runs in earnest: a proxy ends TLS, and speaks plain HTTP to it. */
@QuarkusTest
@TestProfile(BehindTlsTest.InEarnest.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class BehindTlsTest {
  /** As the other tests of the portal, with the setting of the profile prod. */
  public static final class InEarnest extends PortalProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var overrides = new HashMap<>(super.getConfigOverrides());
      overrides.put("waymark.portal.https", "true");
      return overrides;
    }
  }

  @Test
  void whoever_signs_in_is_sent_back_to_https_and_the_cookies_are_for_https_only() {
    var answer =
        given().redirects().follow(false).get("/young-people").then().statusCode(302).extract();

    assertThat(answer.header("Location")).contains("redirect_uri=https%3A%2F%2F");
    assertThat(answer.headers().getValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("; Secure"))
        .allMatch(cookie -> cookie.contains("; HTTPOnly") || cookie.contains("; HttpOnly"));
  }
}
