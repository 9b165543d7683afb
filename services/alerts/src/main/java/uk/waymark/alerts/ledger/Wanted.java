package uk.waymark.alerts.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.alerts.held.HeldDuty;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.alerts.receiver.Receiver;
import uk.waymark.alerts.receiver.Receivers;
import uk.waymark.alerts.receiver.StaffList;
import uk.waymark.alerts.stage.Stage;

/**
 * An alert that should have been told, or should be told, by a day.
 *
 * @param key what is told once
 * @param duty of what
 * @param receiver to whom; missing when nobody can be told
 * @param receivers the personal adviser and team of that day
 */
public record Wanted(AlertKey key, HeldDuty duty, Receiver receiver, Receivers receivers) {
  /**
   * All that is to be told of one young person on a day: each dated and open duty in its stage, to
   * each receiver. Nothing when the person is known to have died.
   */
  public static List<Wanted> on(
      LocalDate day, PersonDuties person, StaffList staff, WorkingDays workingDays) {
    if (person.died()) {
      return List.of();
    }
    Receivers receivers = Receivers.on(day, person.appointments(), staff);
    List<Wanted> wanted = new ArrayList<>();
    for (HeldDuty duty : person.duties()) {
      Optional<Stage> stage = Stage.of(duty.line(), day, workingDays);
      if (stage.isPresent()) {
        for (Receiver receiver : receivers.all()) {
          var key = new AlertKey(person.person(), duty.line().dutyId(), stage.get(), receiver.id());
          wanted.add(new Wanted(key, duty, receiver, receivers));
        }
      }
    }
    return wanted;
  }

  /** Whether there is an address to tell it to. */
  public boolean isReachable() {
    return receiver instanceof Receiver.Reachable;
  }
}
