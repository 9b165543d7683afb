package uk.waymark.alerts.mail;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.alerts.ledger.Entry;
import uk.waymark.alerts.ledger.Wanted;
import uk.waymark.alerts.receiver.Receiver.Reachable;

/**
 * What one e-mail tells.
 *
 * @param key whose, and of which day
 * @param to the receiver with its address
 * @param day the day as at which it is written
 * @param news what the receiver has not been told yet
 * @param earlier what it was told before and is still open
 * @param entries the rows of the ledger that are told by it
 */
record Digest(
    MailKey key,
    Reachable to,
    LocalDate day,
    List<Wanted> news,
    List<Wanted> earlier,
    List<Entry> entries) {
  Digest {
    news = List.copyOf(news);
    earlier = List.copyOf(earlier);
    entries = List.copyOf(entries);
  }
}
