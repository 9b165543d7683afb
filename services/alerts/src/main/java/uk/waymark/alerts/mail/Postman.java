package uk.waymark.alerts.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailResult;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one e-mail to the SMTP server. */
@ApplicationScoped
class Postman {
  private final MailClient client;
  private final Context eventLoop;
  private final DigestWords words;
  private final String from;
  private final String domain;
  private final Duration patience;

  /**
   * A postman for this SMTP server.
   *
   * @param from the sender's address
   * @param domain what stands after the at sign of a Message-ID
   * @param patience how long the SMTP server may take
   */
  @Inject
  Postman(
      MailClient client,
      Vertx vertx,
      DigestWords words,
      @ConfigProperty(name = "quarkus.mailer.from") String from,
      @ConfigProperty(name = "waymark.alerts.message-id-domain") String domain,
      @ConfigProperty(name = "waymark.alerts.smtp-patience") Duration patience) {
    this.client = client;
    this.eventLoop = ((VertxInternal) vertx).createEventLoopContext();
    this.words = words;
    this.from = from;
    this.domain = domain;
    this.patience = patience;
  }

  /** What came of an attempt. */
  enum Outcome {
    /** The SMTP server has taken it on. */
    ACCEPTED,
    /**
     * The SMTP server was not there, was not ready for mail, or said no: it has not taken it on.
     */
    REFUSED,
    /** The hand-over had begun and the answer is missing: it may have taken it on. */
    UNKNOWN
  }

  /** Sends it and waits for the answer. */
  Outcome send(Digest digest) {
    HandOver mail = new HandOver();
    mail.setFrom(from);
    mail.setTo(digest.to().address());
    mail.setSubject(words.subject(digest));
    mail.setText(words.text(digest));
    mail.addHeader("Message-ID", digest.key().messageId(domain));
    mail.addHeader("Auto-Submitted", "auto-generated");
    try {
      onTheEventLoop(mail).await().atMost(patience);
      return Outcome.ACCEPTED;
    } catch (RuntimeException e) {
      return mail.giveUp() || isRefusal(e) ? Outcome.REFUSED : Outcome.UNKNOWN;
    }
  }

  /**
   * Sends from an event loop. From any other thread the mail client can miss the greeting of an
   * SMTP server that greets at once, and then waits for it in vain.
   */
  private Uni<MailResult> onTheEventLoop(HandOver mail) {
    return Uni.createFrom()
        .emitter(
            answer ->
                eventLoop.runOnContext(
                    _ ->
                        client.sendMail(mail).onSuccess(answer::complete).onFailure(answer::fail)));
  }

  /** Whether it says no, or cannot be worded as an e-mail, which is found out before it is sent. */
  private static boolean isRefusal(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SMTPException || each instanceof IllegalArgumentException) {
        return true;
      }
    }
    return false;
  }
}
