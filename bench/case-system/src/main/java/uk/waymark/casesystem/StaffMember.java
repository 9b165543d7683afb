package uk.waymark.casesystem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the council's staff list.
 *
 * @param staffId the council's own id
 * @param email where alerts go, or null: some have none
 * @param role adviser, manager or team-mailbox
 * @param hours contracted hours a week
 * @param awayFrom first day away
 * @param awayTo first day back
 * @param leftOn first day no longer employed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffMember(
    String staffId,
    String name,
    @Nullable String email,
    String role,
    @Nullable String team,
    @Nullable Integer hours,
    @Nullable LocalDate awayFrom,
    @Nullable LocalDate awayTo,
    @Nullable LocalDate leftOn) {
  static StaffMember of(String staffId, String name, String role, String team) {
    return new StaffMember(staffId, name, null, role, team, null, null, null, null);
  }

  StaffMember withEmail(String address) {
    return new StaffMember(staffId, name, address, role, team, hours, awayFrom, awayTo, leftOn);
  }

  StaffMember withHours(int weekly) {
    return new StaffMember(staffId, name, email, role, team, weekly, awayFrom, awayTo, leftOn);
  }

  StaffMember away(LocalDate from, LocalDate to) {
    return new StaffMember(staffId, name, email, role, team, hours, from, to, leftOn);
  }

  StaffMember left(LocalDate on) {
    return new StaffMember(staffId, name, email, role, team, hours, awayFrom, awayTo, on);
  }
}
