package uk.waymark.portal.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDemoOutsideTest {
  private static final String DEMO = "http://127.0.0.1:8090/waymark-demo";
  private static final String COUNCIL = "https://login.example.gov.uk/realms/council";

  @ParameterizedTest
  @ValueSource(strings = {"local", "test"})
  void the_demo_sign_in_serves_the_demo_and_the_tests(String profile) {
    assertThatCode(() -> NoDemoOutside.check(DEMO, true, List.of(profile)))
        .doesNotThrowAnyException();
  }

  @Test
  void the_demo_sign_in_is_refused_everywhere_else() {
    assertThatThrownBy(() -> NoDemoOutside.check(DEMO, false, List.of("prod")))
        .hasMessageContaining("WAYMARK_ISSUER");
  }

  @Test
  void demo_tokens_are_never_let_in_with_the_councils_provider() {
    assertThatThrownBy(() -> NoDemoOutside.check(COUNCIL, true, List.of("prod")))
        .hasMessageContaining("waymark.demo.allowed");
  }

  @Test
  void the_councils_provider_is_taken() {
    assertThatCode(() -> NoDemoOutside.check(COUNCIL, false, List.of("prod")))
        .doesNotThrowAnyException();
  }
}
