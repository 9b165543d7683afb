package uk.waymark.portal.frame;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.security.Caller;
import uk.waymark.portal.mailbox.MailFolder;

/** What the header and the footer of a page say. Templates reach it as {@code inject:frame}. */
@Named("frame")
@RequestScoped
public class Frame {
  private final SecurityIdentity identity;
  private final Caller caller;
  private final MailFolder mailFolder;
  private final boolean demo;
  private @Nullable String authority;

  /** The frame of this request's page. */
  @Inject
  public Frame(
      SecurityIdentity identity,
      Caller caller,
      MailFolder mailFolder,
      @ConfigProperty(name = "waymark.demo.allowed", defaultValue = "false") boolean demo) {
    this.identity = identity;
    this.caller = caller;
    this.mailFolder = mailFolder;
    this.demo = demo;
  }

  /** The name of who is signed in; null when nobody is. */
  public @Nullable String getUserName() {
    if (identity.isAnonymous()) {
      return null;
    }
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      String name = token.<@Nullable String>getClaim("name");
      if (name != null) {
        return name;
      }
    }
    return identity.getPrincipal().getName();
  }

  /** The staff id of who is signed in; null when the sign-in has none. */
  public @Nullable String getStaffId() {
    return identity.isAnonymous() ? null : caller.staffId().orElse(null);
  }

  /** Notes whose young people the page shows. */
  public void showing(String code) {
    authority = code;
  }

  /**
   * The authority that the links of the header must name: whose young people the page shows, for a
   * sign-in of several authorities; null otherwise.
   */
  public @Nullable String getAuthority() {
    return identity.isAnonymous() || caller.authorities().size() < 2 ? null : authority;
  }

  /** Whether this is a demo with synthetic young people. */
  public boolean isDemo() {
    return demo;
  }

  /** Whether there is a mailbox to look at. */
  public boolean isMailbox() {
    return mailFolder.isShown();
  }
}
