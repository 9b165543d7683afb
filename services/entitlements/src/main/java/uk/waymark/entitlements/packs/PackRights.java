package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** Who may look at and change which pack. */
@RequestScoped
public class PackRights {
  private final Caller caller;

  @Inject
  PackRights(Caller caller) {
    this.caller = caller;
  }

  /**
   * An authority's pack is seen by its own people, a pack that holds everywhere by everybody who is
   * signed in.
   *
   * @throws ProblemException 403
   */
  public void requireSeen(String authority) {
    if (!OpenPacks.holdsEverywhere(authority)) {
      caller.requireAuthority(authority);
    }
  }

  /**
   * An authority's pack is changed by its own people; a pack that holds everywhere touches every
   * authority's, and only an operator changes it.
   *
   * @throws ProblemException 403, 404 for what is no authority and no such pack
   */
  void requireChanged(String authority) {
    if (OpenPacks.holdsEverywhere(authority)) {
      if (!caller.hasRole(Roles.OPERATOR)) {
        throw ProblemException.of(
            403,
            "Not for this pack",
            "This pack is for every authority's young people; an operator changes it.");
      }
    } else {
      caller.requireAuthority(authority);
      if (!Authorities.isKnown(authority)) {
        throw ProblemException.badParameter("authority", "must be the GSS code of an authority.");
      }
    }
  }

  /** The caller's staff id, or null where the sign-in has none. */
  @Nullable String staffId() {
    return caller.staffId().orElse(null);
  }
}
