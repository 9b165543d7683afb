package uk.waymark.alerts.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message of the topic {@code alerts}, key authority/subject: an alert was raised, sent, stopped,
 * or has no receiver. No names and no addresses.
 *
 * @param authority GSS code of the authority
 * @param subject the authority's reference of the young person
 * @param dutyId one instance of a duty: rule and day opened
 * @param rule the rule's id
 * @param title the rule's title
 * @param due the last day on which the act is in time
 * @param dueBasis {@code number} or {@code at-once}
 * @param stage upcoming, due or overdue
 * @param recipient staff id of the receiver; null while no personal adviser is appointed
 * @param recipientKind adviser or team
 * @param state raised, sent, stopped or receiver-missing
 * @param reason why it was stopped or why the receiver is missing; null otherwise
 * @param mailDay the day of the e-mail it is in; null while it is in none
 * @param at when it came to be so
 */
public record AlertMessage(
    String authority,
    String subject,
    String dutyId,
    String rule,
    String title,
    LocalDate due,
    String dueBasis,
    String stage,
    @Nullable String recipient,
    String recipientKind,
    String state,
    @Nullable String reason,
    @Nullable LocalDate mailDay,
    Instant at) {
  static AlertMessage of(Change change, Instant at) {
    return of(change.key(), change.about(), change.state(), change.reason(), change.mailDay(), at);
  }

  static AlertMessage sent(Entry entry, Instant at) {
    return of(entry.key(), entry.about(), AlertState.SENT, null, entry.mailDay(), at);
  }

  private static AlertMessage of(
      AlertKey key,
      About about,
      AlertState state,
      @Nullable String reason,
      @Nullable LocalDate mailDay,
      Instant at) {
    return new AlertMessage(
        key.person().authority(),
        key.person().subject(),
        key.dutyId(),
        about.rule(),
        about.title(),
        about.due(),
        about.dueBasis(),
        key.stage().word(),
        key.recipient().isEmpty() ? null : key.recipient(),
        about.kind().word(),
        state.word(),
        reason,
        mailDay,
        at);
  }
}
