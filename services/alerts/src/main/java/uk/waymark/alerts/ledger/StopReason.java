package uk.waymark.alerts.ledger;

import java.time.LocalDate;
import java.util.Collection;
import uk.waymark.alerts.held.HeldDuty;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.contracts.message.DutyLine;

/** Why an alert was stopped, in the words of the ledger, the topic and the HTTP answers. */
final class StopReason {
  private StopReason() {}

  /**
   * Why an alert that was told or queued is not to be told on this day.
   *
   * @param wanted what is to be told of the same person on this day
   */
  static String of(AlertKey key, PersonDuties person, LocalDate day, Collection<AlertKey> wanted) {
    if (person.died()) {
      return "died";
    }
    return person.duties().stream()
        .map(HeldDuty::line)
        .filter(line -> line.dutyId().equals(key.dutyId()))
        .findFirst()
        .map(line -> ofDuty(line, key, day, wanted))
        .orElse("no-longer-owed");
  }

  private static String ofDuty(
      DutyLine line, AlertKey key, LocalDate day, Collection<AlertKey> wanted) {
    return switch (line.stateOn(day)) {
      case "met", "met-late" -> "met";
      case "stopped" -> "stopped";
      case "not-open" -> "no-longer-owed";
      default -> ofOpenDuty(key, wanted);
    };
  }

  private static String ofOpenDuty(AlertKey key, Collection<AlertKey> wanted) {
    var sameDuty = wanted.stream().filter(each -> each.dutyId().equals(key.dutyId())).toList();
    if (sameDuty.isEmpty()) {
      return "not-due-yet";
    }
    return sameDuty.stream().anyMatch(each -> each.recipient().equals(key.recipient()))
        ? "stage-passed"
        : "receiver-changed";
  }
}
