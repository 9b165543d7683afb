package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.security.KnownTokens;
import uk.waymark.rig.Tokens;

/** A token that is recognised opens what it opened when it was verified, and nothing else. */
@QuarkusTest
class KnownTokenTest extends RunningIntake {
  @Inject KnownTokens known;

  @Test
  void a_token_means_the_same_when_it_is_recognised() {
    for (int time = 0; time < 3; time++) {
      assertThat(statusWith(Tokens.integrator())).isEqualTo(202);
      assertThat(statusWith(Tokens.otherIntegrator())).isEqualTo(403);
      assertThat(statusWith(Tokens.adviser())).isEqualTo(403);
      assertThat(statusWith(Tokens.nobody())).isEqualTo(403);
    }
    assertThat(known.size()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void a_changed_token_is_refused_after_the_true_one_is_known() {
    var token = Tokens.integrator();
    assertThat(statusWith(token)).isEqualTo(202);

    var claims = token.indexOf('.') + 1;
    var signature = token.lastIndexOf('.') + 1;
    assertThat(statusWith(changedAt(token, signature + 5))).isEqualTo(401);
    assertThat(statusWith(changedAt(token, claims + 20))).isEqualTo(401);
    assertThat(statusWith(token.substring(0, signature))).isEqualTo(401);
    assertThat(statusWith(Tokens.adviser().substring(0, 20) + token.substring(20, signature)))
        .isEqualTo(401);
    assertThat(statusWith(token)).isEqualTo(202);
  }

  private static String changedAt(String token, int place) {
    var other = token.charAt(place) == 'A' ? 'B' : 'A';
    return token.substring(0, place) + other + token.substring(place + 1);
  }

  private static int statusWith(String token) {
    return asSent()
        .auth()
        .oauth2(token)
        .contentType(STRUCTURED)
        .body(Event.careStarted(Event.somebody()).text())
        .post("/events")
        .statusCode();
  }
}
