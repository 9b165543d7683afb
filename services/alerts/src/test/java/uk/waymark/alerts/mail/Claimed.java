package uk.waymark.alerts.mail;

import java.sql.SQLException;
import java.time.LocalDate;
import uk.waymark.alerts.Council;

/** Takes an e-mail of one authority out of the queue, as the sender does. */
final class Claimed {
  private Claimed() {}

  /** The authority's next e-mail of a day; those of others are put back. */
  static Claim of(Council council, LocalDate day, Claims claims) throws SQLException {
    while (true) {
      Claim claim = claims.next(day).orElseThrow();
      if (claim.digest().key().authority().equals(council.authority())) {
        return claim;
      }
      claims.failed(claim, false);
    }
  }
}
