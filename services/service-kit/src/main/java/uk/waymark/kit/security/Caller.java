package uk.waymark.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.waymark.kit.problem.ProblemException;

/** Who is calling, and for which authorities; read from the verified token of the request. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  /** The caller behind this identity. */
  @Inject
  public Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The GSS codes of the authorities whose files the caller may see. */
  public Set<String> authorities() {
    return TokenClaims.words(identity, TokenClaims.AUTHORITIES);
  }

  /** The caller's id in the staff list of the authority, where the token has one. */
  public Optional<String> staffId() {
    return TokenClaims.words(identity, TokenClaims.STAFF_ID).stream().findFirst();
  }

  /** Whether the caller has this role; see {@link Roles}. */
  public boolean hasRole(String role) {
    return identity.hasRole(role);
  }

  /** Whether the caller may see files of this authority. */
  public boolean maySee(String authority) {
    return authorities().contains(authority);
  }

  /**
   * Refuses a call that acts for an authority which is not the caller's.
   *
   * @throws ProblemException 403
   */
  public void requireAuthority(String authority) {
    if (!maySee(authority)) {
      throw ProblemException.of(
          403,
          "Not for this authority",
          "Your sign-in does not cover this authority. Ask whoever manages access there.");
    }
  }

  /**
   * Answers for a young person of another authority as if there were none.
   *
   * @throws ProblemException 404
   */
  public void requireVisible(String authority) {
    if (!maySee(authority)) {
      throw ProblemException.personUnknown();
    }
  }
}
