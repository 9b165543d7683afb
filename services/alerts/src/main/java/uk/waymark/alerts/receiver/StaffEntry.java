package uk.waymark.alerts.receiver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.StaffMessage;

/**
 * What alerts needs of an entry of the staff list: no name.
 *
 * @param staffId the authority's id
 * @param email null when there is no address
 * @param role adviser, manager or team-mailbox
 * @param team null if none
 * @param awayFrom first day away; null if not away
 * @param awayTo first day back; null if not known
 * @param leftOn first day no longer there; null while employed
 */
public record StaffEntry(
    String staffId,
    @Nullable String email,
    String role,
    @Nullable String team,
    @Nullable LocalDate awayFrom,
    @Nullable LocalDate awayTo,
    @Nullable LocalDate leftOn) {
  /** The part of a message that alerts keeps; a blank address is none. */
  public static StaffEntry of(StaffMessage message) {
    String email = message.email();
    return new StaffEntry(
        message.staffId(),
        email == null || email.isBlank() ? null : email.strip(),
        message.role(),
        message.team(),
        message.awayFrom(),
        message.awayTo(),
        message.leftOn());
  }

  /** Whether it is the shared mailbox of a team. */
  boolean isTeamMailbox() {
    return role.equals("team-mailbox") && team != null;
  }

  /** Whether it is no longer there on a day. */
  boolean hasLeft(LocalDate day) {
    return leftOn != null && !day.isBefore(leftOn);
  }

  /** Whether it is away on a day. */
  boolean isAway(LocalDate day) {
    return awayFrom != null && !day.isBefore(awayFrom) && (awayTo == null || day.isBefore(awayTo));
  }

  /** Only what may be written to a log: no address. */
  @Override
  public String toString() {
    return "staff " + staffId;
  }
}
