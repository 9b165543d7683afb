package uk.waymark.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * Who stands behind bearer tokens that were verified a short while ago: up to {@link #LONGEST},
 * never past the token's own end. A key that the issuer withdraws therefore counts for that long at
 * most. Only the hash of a token is kept as its name, and never more than {@link #MOST} of them.
 */
@ApplicationScoped
public class KnownTokens {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST = 500;

  private final Map<String, Known> byHash = new ConcurrentHashMap<>();
  private final InstantSource clock;

  /** Nobody is known yet. */
  @Inject
  public KnownTokens(WaymarkClock clock) {
    this(clock::unmoved);
  }

  KnownTokens(InstantSource clock) {
    this.clock = clock;
  }

  /** Whom this very token was verified to be, if that still counts. */
  Optional<SecurityIdentity> of(String token) {
    var known = byHash.get(hash(token));
    return known != null && clock.instant().isBefore(known.until())
        ? Optional.of(known.identity())
        : Optional.empty();
  }

  /**
   * Remembers a token that was just verified.
   *
   * @param expires its own end
   */
  void verified(String token, Instant expires, SecurityIdentity identity) {
    var now = clock.instant();
    var latest = now.plus(LONGEST);
    var until = expires.isBefore(latest) ? expires : latest;
    if (!now.isBefore(until)) {
      return;
    }
    if (byHash.size() >= MOST) {
      byHash.values().removeIf(known -> !now.isBefore(known.until()));
    }
    if (byHash.size() < MOST) {
      byHash.put(hash(token), new Known(identity, until));
    }
  }

  /** How many are kept, ended ones among them. */
  public int size() {
    return byHash.size();
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @param until the first moment at which it no longer counts
   */
  private record Known(SecurityIdentity identity, Instant until) {}
}
