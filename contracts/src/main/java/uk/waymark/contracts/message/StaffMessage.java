package uk.waymark.contracts.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The topic {@code staff}, key {@code authority/staffId}: one member of staff or a team's mailbox.
 *
 * @param authority GSS code of the authority
 * @param staffId the authority's id
 * @param name the name shown
 * @param email null when there is no address; messages for it are then shown as without receiver
 * @param role adviser, manager or team-mailbox
 * @param team null if none
 * @param hours contracted hours a week; null if not recorded
 * @param awayFrom first day away; null if not away
 * @param awayTo first day back; null if not known
 * @param leftOn first day no longer there; null while employed
 * @param revision rises with each change; a lower one is older
 */
public record StaffMessage(
    String authority,
    String staffId,
    String name,
    @Nullable String email,
    String role,
    @Nullable String team,
    @Nullable Integer hours,
    @Nullable LocalDate awayFrom,
    @Nullable LocalDate awayTo,
    @Nullable LocalDate leftOn,
    long revision) {
  /** Only what may be written to a log: no name and no address. */
  @Override
  public String toString() {
    return "staff " + authority + "/" + staffId;
  }
}
