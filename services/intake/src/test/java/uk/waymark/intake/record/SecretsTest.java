package uk.waymark.intake.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private static final String KNOWN = "d2F5bWFyay1sb2NhbC1rZXktbm90LWZvci1yZWFsISE=";
  private static final String OWN =
      Base64.getEncoder()
          .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

  @Test
  void what_is_encrypted_comes_back_and_never_looks_the_same_twice() {
    var secrets = new Secrets(Optional.of(OWN), List.of("prod"));
    var plain = "a young person's event".getBytes(StandardCharsets.UTF_8);

    var sealed = secrets.encrypt(plain);

    assertThat(secrets.decrypt(sealed)).isEqualTo(plain);
    assertThat(sealed).isNotEqualTo(secrets.encrypt(plain));
  }

  @Test
  void what_was_changed_or_made_with_another_key_is_not_read() {
    var secrets = new Secrets(Optional.of(OWN), List.of("prod"));
    var sealed = secrets.encrypt(new byte[] {1, 2, 3});
    sealed[sealed.length - 1] ^= 1;

    assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(sealed));
  }

  @Test
  void there_is_no_start_without_a_key_of_ones_own() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Secrets(Optional.empty(), List.of("prod")))
        .withMessageContaining("WAYMARK_INTAKE_KEY");
    assertThatIllegalStateException()
        .isThrownBy(() -> new Secrets(Optional.of(KNOWN), List.of("prod")));
    assertThatIllegalStateException()
        .isThrownBy(() -> new Secrets(Optional.of("c2hvcnQ="), List.of("local")));
    assertThat(new Secrets(Optional.of(KNOWN), List.of("local")).hash("x")).hasSize(64);
  }

  @Test
  void a_fingerprint_tells_one_key_from_another() {
    var other = new Secrets(Optional.of(KNOWN), List.of("test"));
    var own = new Secrets(Optional.of(OWN), List.of("prod"));

    assertThat(own.fingerprint())
        .hasSize(16)
        .isEqualTo(new Secrets(Optional.of(OWN), List.of("prod")).fingerprint())
        .isNotEqualTo(other.fingerprint());
  }
}
