package uk.waymark.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Claims of a verified token as plain words. */
final class TokenClaims {
  static final String AUTHORITIES = "authorities";
  static final String STAFF_ID = "staffId";
  static final String DEMO = "waymark_demo";

  private TokenClaims() {}

  /** The words of a claim: a list as it is, a single value as a list of one, absent as none. */
  static Set<String> words(SecurityIdentity identity, String claim) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? words(token.<@Nullable Object>getClaim(claim))
        : words(identity.<@Nullable Object>getAttribute(claim));
  }

  private static Set<String> words(@Nullable Object value) {
    return switch (value) {
      case null -> Set.of();
      case JsonArray array ->
          array.stream()
              .flatMap(each -> words(each).stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case JsonString text -> Set.of(text.getString());
      case JsonValue other -> Set.of(other.toString());
      case Collection<?> many ->
          many.stream()
              .flatMap(each -> words(each).stream())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      case Object[] many -> words(List.of(many));
      default -> Set.of(value.toString());
    };
  }
}
