package uk.waymark.contracts.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The topic {@code alerts}, key {@code authority/subject}: an alert was raised, sent, stopped, or
 * has no receiver. No names and no addresses.
 *
 * @param authority GSS code of the authority
 * @param subject the authority's reference of the young person
 * @param dutyId one instance of a duty: rule and day opened
 * @param rule the rule's id
 * @param title the rule's title
 * @param due the last day on which the act is in time
 * @param dueBasis {@code number} or {@code at-once}
 * @param stage upcoming, due or overdue
 * @param recipient staff id of the receiver, or {@link #ofTeam} while the staff list has no mailbox
 *     of a team; null while no personal adviser is appointed
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
  /** Its state while there is nobody with an address. */
  public static final String RECEIVER_MISSING = "receiver-missing";

  /** No staff id has a colon, so a team of this name is never taken for a member of staff. */
  private static final String TEAM = "team:";

  /** The recipient that stands for a team which has no entry of its own in the staff list. */
  public static String ofTeam(String team) {
    return TEAM + team;
  }

  /** The team that a recipient stands for; empty when the recipient is a staff id. */
  public static Optional<String> teamOf(String recipient) {
    return recipient.startsWith(TEAM)
        ? Optional.of(recipient.substring(TEAM.length()))
        : Optional.empty();
  }
}
