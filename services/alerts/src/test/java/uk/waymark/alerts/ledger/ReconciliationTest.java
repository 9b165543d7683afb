package uk.waymark.alerts.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.alerts.held.HeldDuty;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.alerts.receiver.StaffEntry;
import uk.waymark.alerts.receiver.StaffList;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;

/** What the ledger's rows become, without any database. */
class ReconciliationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PersonKey PERSON = new PersonKey("E06000051", "yp-1");
  private static final DutyLine REVIEW = Duties.reviewDue(DAY);

  private final WorkingDays england = WorkingDays.england(Set.of());
  private final StaffList staff = staff("pa@example.org");

  @Test
  void aNewAlertIsRaisedByTheRunOnly() {
    assertThat(keep(owing(REVIEW), staff)).isEmpty();
    assertThat(raise(owing(REVIEW), staff)).singleElement().satisfies(this::isRaisedToday);
  }

  @Test
  void aDutyThatStandsTwiceInOneMessageIsOneAlert() {
    assertThat(raise(owing(REVIEW, REVIEW), staff)).hasSize(1);
  }

  @Test
  void aQueuedAlertMovesToTheDaysMailAndThatIsNoNews() {
    Entry queued = entry(AlertState.RAISED, DAY.minusDays(3), null);
    assertThat(raise(owing(REVIEW), staff, queued))
        .singleElement()
        .satisfies(this::isRaisedToday)
        .returns(false, Change::news);
    assertThat(keep(owing(REVIEW), staff, queued)).isEmpty();
  }

  @Test
  void aQueuedAlertFollowsACorrectedDueDateAndThatIsNoNews() {
    DutyLine before = Duties.reviewDue(DAY.plusDays(20));
    DutyLine corrected = Duties.dueInstead(before, DAY.plusDays(19));
    Entry queued = entry(before, AlertState.RAISED, DAY.minusDays(3), null);
    assertThat(keep(owing(before), staff, queued)).isEmpty();
    assertThat(keep(owing(corrected), staff, queued))
        .singleElement()
        .returns(AlertState.RAISED, Change::state)
        .returns(DAY.minusDays(3), Change::mailDay)
        .returns(DAY.plusDays(19), change -> change.about().due())
        .returns(false, Change::news);
  }

  @Test
  void aQueuedAlertOnItsWayStaysWhereItIs() {
    Entry onItsWay = entry(AlertState.RAISED, DAY.minusDays(3), null);
    assertThat(
            Reconciliation.raise(
                DAY,
                owing(REVIEW),
                List.of(onItsWay),
                Wanted.on(DAY, owing(REVIEW), staff, england),
                _ -> true))
        .isEmpty();
  }

  @Test
  void whyAnAlertIsStoppedIsSaid() {
    Entry sent = entry(AlertState.SENT, DAY, Instant.EPOCH);
    assertThat(reason(keep(owing(Duties.met(REVIEW, DAY)), staff, sent))).isEqualTo("met");
    assertThat(reason(keep(owing(Duties.stopped(REVIEW, DAY)), staff, sent))).isEqualTo("stopped");
    assertThat(keep(owing(Duties.awaiting(REVIEW, DAY)), staff, sent)).isEmpty();
    assertThat(reason(keep(owing(), staff, sent))).isEqualTo("no-longer-owed");
    var died = new PersonDuties(PERSON, true, owing(REVIEW).appointments(), owing(REVIEW).duties());
    assertThat(reason(keep(died, staff, sent))).isEqualTo("died");
    var other =
        new PersonDuties(
            PERSON,
            false,
            List.of(new AdviserLine("pa-2", null, DAY.minusYears(1), null)),
            owing(REVIEW).duties());
    assertThat(reason(keep(other, staff, sent))).isEqualTo("receiver-changed");
  }

  @Test
  void aLaterStageStopsOnlyWhatWasNotTold() {
    var tomorrow = DAY.plusDays(1);
    var wanted = Wanted.on(tomorrow, owing(REVIEW), staff, england);
    Entry queued = entry(AlertState.RAISED, DAY, null);
    Entry sent = entry(AlertState.SENT, DAY, Instant.EPOCH);
    assertThat(reason(Reconciliation.keep(tomorrow, owing(REVIEW), List.of(queued), wanted)))
        .isEqualTo("stage-passed");
    assertThat(Reconciliation.keep(tomorrow, owing(REVIEW), List.of(sent), wanted)).isEmpty();
  }

  @Test
  void anAddressThatVanishesLeavesTheReceiverMissing() {
    Entry queued = entry(AlertState.RAISED, DAY, null);
    assertThat(keep(owing(REVIEW), staff(null), queued))
        .singleElement()
        .returns(AlertState.RECEIVER_MISSING, Change::state)
        .returns("adviser-without-address", Change::reason);
  }

  private List<Change> raise(PersonDuties person, StaffList staffList, Entry... ledger) {
    return Reconciliation.raise(
        DAY, person, List.of(ledger), Wanted.on(DAY, person, staffList, england), _ -> false);
  }

  private List<Change> keep(PersonDuties person, StaffList staffList, Entry... ledger) {
    return Reconciliation.keep(
        DAY, person, List.of(ledger), Wanted.on(DAY, person, staffList, england));
  }

  private void isRaisedToday(Change change) {
    assertThat(change.state()).isEqualTo(AlertState.RAISED);
    assertThat(change.mailDay()).isEqualTo(DAY);
  }

  private static @Nullable String reason(List<Change> changes) {
    assertThat(changes).singleElement().returns(AlertState.STOPPED, Change::state);
    return changes.getFirst().reason();
  }

  private Entry entry(AlertState state, LocalDate mailDay, @Nullable Instant sentAt) {
    return entry(REVIEW, state, mailDay, sentAt);
  }

  private Entry entry(
      DutyLine duty, AlertState state, LocalDate mailDay, @Nullable Instant sentAt) {
    Wanted wanted = Wanted.on(DAY, owing(duty), staff, england).getFirst();
    return new Entry(wanted.key(), state, null, mailDay, sentAt, About.of(wanted));
  }

  private static PersonDuties owing(DutyLine... duties) {
    return new PersonDuties(
        PERSON,
        false,
        List.of(new AdviserLine("pa", null, DAY.minusYears(1), null)),
        Arrays.stream(duties).map(each -> new HeldDuty(Topics.PLAN_DEADLINES, each)).toList());
  }

  private static StaffList staff(@Nullable String email) {
    return new StaffList(
        List.of(
            new StaffEntry("pa", email, "adviser", null, null, null, null),
            new StaffEntry("pa-2", "two@example.org", "adviser", null, null, null, null)));
  }
}
