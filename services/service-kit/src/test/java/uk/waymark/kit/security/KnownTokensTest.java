package uk.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  private static final SecurityIdentity SOMEBODY =
      QuarkusSecurityIdentity.builder().setPrincipal(() -> "somebody").build();

  private final Hands clock = new Hands();
  private final KnownTokens known = new KnownTokens(clock);

  @Test
  void a_verified_token_is_recognised_for_a_minute() {
    known.verified("token", START.plusSeconds(3600), SOMEBODY);

    clock.now = START.plusSeconds(59);
    assertThat(known.of("token")).containsSame(SOMEBODY);
    clock.now = START.plusSeconds(60);
    assertThat(known.of("token")).isEmpty();
  }

  @Test
  void never_past_its_own_end() {
    known.verified("token", START.plusSeconds(10), SOMEBODY);

    clock.now = START.plusSeconds(9);
    assertThat(known.of("token")).isPresent();
    clock.now = START.plusSeconds(10);
    assertThat(known.of("token")).isEmpty();
  }

  @Test
  void a_token_that_has_ended_or_names_no_end_is_not_remembered() {
    known.verified("ended", START, SOMEBODY);
    known.verified("endless", Instant.EPOCH, SOMEBODY);

    assertThat(known.size()).isZero();
  }

  @Test
  void another_token_is_not_recognised_by_a_part_of_one() {
    known.verified("head.claims.signature", START.plusSeconds(3600), SOMEBODY);

    assertThat(known.of("head.claims.signaturE")).isEmpty();
    assertThat(known.of("head.claims.")).isEmpty();
  }

  @Test
  void so_many_and_no_more_are_kept_and_ended_ones_make_room() {
    for (int i = 0; i < 600; i++) {
      known.verified("token " + i, START.plusSeconds(30), SOMEBODY);
    }
    assertThat(known.size()).isEqualTo(500);
    assertThat(known.of("token 599")).isEmpty();

    clock.now = START.plusSeconds(31);
    known.verified("later", START.plusSeconds(3600), SOMEBODY);

    assertThat(known.size()).isEqualTo(1);
    assertThat(known.of("later")).isPresent();
  }

  private static final class Hands implements InstantSource {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }
  }
}
