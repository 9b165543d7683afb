package uk.waymark.intake.parked;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.waymark.intake.record.Secrets;
import uk.waymark.kit.security.Caller;

/** Who is calling, in a word that can stand in a log: always the same, and nobody's name. */
@RequestScoped
class Pseudonym {
  private static final int DIGITS = 16;

  private final Caller caller;
  private final SecurityIdentity identity;
  private final Secrets secrets;

  @Inject
  Pseudonym(Caller caller, SecurityIdentity identity, Secrets secrets) {
    this.caller = caller;
    this.identity = identity;
    this.secrets = secrets;
  }

  /**
   * "staff E06000051/pa-01", or "sign-in" and a keyed hash of the token's subject, which may be a
   * name. A staff id is one person's only within an authority, so it says nothing of who signs in
   * for several.
   */
  String ofCaller() {
    var authorities = caller.authorities();
    return caller
        .staffId()
        .filter(_ -> authorities.size() == 1)
        .map(id -> "staff " + authorities.iterator().next() + "/" + id)
        .orElseGet(() -> "sign-in " + secrets.hash("caller " + subject()).substring(0, DIGITS));
  }

  private String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }
}
