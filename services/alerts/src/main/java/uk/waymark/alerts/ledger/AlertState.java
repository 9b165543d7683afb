package uk.waymark.alerts.ledger;

import uk.waymark.contracts.message.AlertMessage;

/** Where an alert stands. */
public enum AlertState {
  /** In the e-mail of a day that has not gone out yet. */
  RAISED("raised"),
  /** Accepted by the SMTP server. */
  SENT("sent"),
  /** There is nothing to tell any more, told or not; the reason says why. */
  STOPPED("stopped"),
  /** Kept until there is somebody with an address. */
  RECEIVER_MISSING(AlertMessage.RECEIVER_MISSING);

  private final String word;

  AlertState(String word) {
    this.word = word;
  }

  /** The word in the ledger, on the topic and in the HTTP answers. */
  public String word() {
    return word;
  }

  /**
   * The state with this word.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static AlertState ofWord(String word) {
    for (AlertState state : values()) {
      if (state.word.equals(word)) {
        return state;
      }
    }
    throw new IllegalArgumentException("No state of an alert is called " + word);
  }
}
