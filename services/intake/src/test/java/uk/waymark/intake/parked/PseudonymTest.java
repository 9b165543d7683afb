package uk.waymark.intake.parked;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.intake.record.Secrets;
import uk.waymark.kit.security.Caller;

@QuarkusTest
class PseudonymTest {
  @Inject Secrets secrets;

  @Test
  void a_staff_id_is_told_with_the_authority_within_which_it_is_one_persons() {
    assertThat(ofCaller("pa-01", "E06000051")).isEqualTo("staff E06000051/pa-01");
    assertThat(ofCaller("pa-01", "E06000052")).isEqualTo("staff E06000052/pa-01");
  }

  @Test
  void who_signs_in_for_several_authorities_is_told_by_the_sign_in() {
    assertThat(ofCaller("pa-01", "E06000051", "E06000052")).matches("sign-in [0-9a-f]{16}");
  }

  private String ofCaller(String staffId, String... authorities) {
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("somebody"))
            .addAttribute("staffId", staffId)
            .addAttribute("authorities", List.of(authorities))
            .build();
    return new Pseudonym(new Caller(identity), identity, secrets).ofCaller();
  }
}
