package uk.waymark.portal.mailbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.kit.security.Roles;
import uk.waymark.portal.words.Words;

/** The newest e-mails of the demo; 404 everywhere else. */
@Path("/mailbox")
@RolesAllowed({Roles.ADVISER, Roles.MANAGER})
@Blocking
public class MailboxResource {
  private static final int SHOWN = 30;

  private final MailFolder folder;

  @CheckedTemplate(basePath = "mailbox")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance mailbox(List<Letter> letters, String count);
  }

  /** The mailbox over this folder. */
  @Inject
  MailboxResource(MailFolder folder) {
    this.folder = folder;
  }

  /**
   * The newest letters.
   *
   * @throws IOException when the folder can't be read
   * @throws MessagingException when a file in it is no e-mail
   */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance mailbox() throws IOException, MessagingException {
    if (!folder.isShown()) {
      throw new NotFoundException();
    }
    var files = folder.newestFirst();
    var letters = new ArrayList<Letter>();
    for (var file : files.stream().limit(SHOWN).toList()) {
      letters.add(Letter.read(file));
    }
    return Templates.mailbox(
        letters,
        letters.isEmpty()
            ? Words.of("mailbox.empty")
            : Words.of("mailbox.count", letters.size(), files.size()));
  }
}
