package uk.waymark.alerts.mail;

/**
 * An e-mail that this instance may send now; no other does until the claim ends.
 *
 * @param turn which e-mail
 * @param digest what it tells
 */
record Claim(Turn turn, Digest digest) {
  /**
   * The turn of an e-mail.
   *
   * @param mail whose, and of which day
   * @param attempts how often it has been tried, this time included
   * @param outcomeUnknown whether an earlier attempt may have been accepted
   */
  record Turn(MailKey mail, int attempts, boolean outcomeUnknown) {}
}
