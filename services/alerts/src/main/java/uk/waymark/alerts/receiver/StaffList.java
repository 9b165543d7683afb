package uk.waymark.alerts.receiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff of one authority, as its staff list says now. */
public final class StaffList {
  private final Map<String, StaffEntry> byId = new HashMap<>();
  private final Map<String, List<StaffEntry>> mailboxesByTeam = new HashMap<>();

  /** A staff list of these entries, all of one authority. */
  public StaffList(Collection<StaffEntry> entries) {
    entries.stream()
        .sorted(Comparator.comparing(StaffEntry::staffId))
        .forEach(
            entry -> {
              byId.put(entry.staffId(), entry);
              String team = entry.team();
              if (entry.isTeamMailbox() && team != null) {
                mailboxesByTeam.computeIfAbsent(team, _ -> new ArrayList<>()).add(entry);
              }
            });
  }

  private static StaffEntry firstWithAddress(StaffEntry first, StaffEntry second) {
    return first.email() != null || second.email() == null ? first : second;
  }

  /** The entry with this staff id. */
  public Optional<StaffEntry> member(String staffId) {
    return Optional.ofNullable(byId.get(staffId));
  }

  /**
   * The mailbox of a team on a day, among those not closed by then. Of several, the first by staff
   * id that has an address.
   */
  public Optional<StaffEntry> mailbox(String team, LocalDate day) {
    return mailboxesByTeam.getOrDefault(team, List.of()).stream()
        .filter(mailbox -> !mailbox.hasLeft(day))
        .reduce(StaffList::firstWithAddress);
  }
}
