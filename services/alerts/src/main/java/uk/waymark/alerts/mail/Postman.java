package uk.waymark.alerts.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one e-mail to the SMTP server. */
@ApplicationScoped
class Postman {
  private final ReactiveMailer mailer;
  private final Context eventLoop;
  private final DigestWords words;
  private final String domain;
  private final Duration patience;

  /**
   * A postman for this SMTP server.
   *
   * @param domain what stands after the at sign of a Message-ID
   * @param patience how long the SMTP server may take
   */
  @Inject
  Postman(
      ReactiveMailer mailer,
      Vertx vertx,
      DigestWords words,
      @ConfigProperty(name = "waymark.alerts.message-id-domain") String domain,
      @ConfigProperty(name = "waymark.alerts.smtp-patience") Duration patience) {
    this.mailer = mailer;
    this.eventLoop = ((VertxInternal) vertx).createEventLoopContext();
    this.words = words;
    this.domain = domain;
    this.patience = patience;
  }

  /** What came of an attempt. */
  enum Outcome {
    /** The SMTP server has taken it on. */
    ACCEPTED,
    /** The SMTP server was not there or said no. */
    REFUSED,
    /** It was there and gave no answer: it may have taken it on. */
    UNKNOWN
  }

  /** Sends it and waits for the answer. */
  Outcome send(Digest digest) {
    Mail mail =
        Mail.withText(digest.to().address(), words.subject(digest), words.text(digest))
            .addHeader("Message-ID", digest.key().messageId(domain))
            .addHeader("Auto-Submitted", "auto-generated");
    try {
      onTheEventLoop(mail).await().atMost(patience);
      return Outcome.ACCEPTED;
    } catch (RuntimeException e) {
      return isRefusal(e) ? Outcome.REFUSED : Outcome.UNKNOWN;
    }
  }

  /**
   * Sends from an event loop. From any other thread the mail client can miss the greeting of an
   * SMTP server that greets at once, and then waits for it in vain.
   */
  private Uni<Void> onTheEventLoop(Mail mail) {
    return Uni.createFrom()
        .emitter(
            answer ->
                eventLoop.runOnContext(
                    _ -> mailer.send(mail).subscribe().with(answer::complete, answer::fail)));
  }

  private static boolean isRefusal(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SMTPException
          || each instanceof ConnectException
          || each instanceof UnknownHostException
          || each instanceof IllegalArgumentException) {
        return true;
      }
    }
    return false;
  }
}
