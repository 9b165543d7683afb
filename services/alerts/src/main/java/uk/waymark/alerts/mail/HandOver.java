package uk.waymark.alerts.mail;

import io.vertx.ext.mail.MailMessage;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An e-mail that knows whether the SMTP server can have got any of it.
 *
 * <p>The mail client asks for the text once it has a connection that is greeted, encrypted and
 * signed in as its settings say, and before the first command about this e-mail (vertx-mail-client
 * 4.5, MailClientImpl.sendMessage). What fails before has certainly not been handed over. An e-mail
 * that is given up before is not handed over later either, however late the SMTP server wakes up.
 */
final class HandOver extends MailMessage {
  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

  private enum State {
    WAITING,
    BEGUN,
    GIVEN_UP
  }

  /**
   * Gives it up unless its hand-over has begun.
   *
   * @return whether the SMTP server has certainly got nothing of it and never will
   */
  boolean giveUp() {
    return state.compareAndSet(State.WAITING, State.GIVEN_UP) || state.get() == State.GIVEN_UP;
  }

  /**
   * The text, at the moment at which the hand-over begins.
   *
   * @throws IllegalStateException if it has been given up: the mail client then sends nothing
   */
  @Override
  public String getText() {
    if (!state.compareAndSet(State.WAITING, State.BEGUN) && state.get() == State.GIVEN_UP) {
      throw new IllegalStateException("This e-mail has been given up.");
    }
    return super.getText();
  }
}
