package uk.waymark.alerts.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.alerts.receiver.Receiver.Kind;
import uk.waymark.alerts.receiver.Receiver.Missing;
import uk.waymark.alerts.receiver.Receiver.Note;
import uk.waymark.alerts.receiver.Receiver.Reachable;
import uk.waymark.alerts.receiver.Receiver.Reason;
import uk.waymark.contracts.message.AdviserLine;

class ReceiversTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final AdviserLine APPOINTED =
      new AdviserLine("pa-1", "north", DAY.minusYears(1), null);
  private static final StaffEntry MAILBOX =
      new StaffEntry("box-n", "north@example.org", "team-mailbox", "north", null, null, null);
  private static final Reachable TEAM =
      new Reachable("box-n", Kind.TEAM, "north@example.org", Note.NONE);

  private static final Reachable ADVISER =
      new Reachable("pa-1", Kind.ADVISER, "pa@example.org", Note.NONE);
  private static final Missing NO_MAILBOX =
      new Missing("team:north", Kind.TEAM, Reason.TEAM_WITHOUT_MAILBOX);

  @Test
  void areTheAdviserAndTheTeam() {
    assertThat(on(DAY, adviser("pa@example.org", null, null, null), MAILBOX))
        .containsExactly(new Reachable("pa-1", Kind.ADVISER, "pa@example.org", Note.NONE), TEAM);
  }

  @Test
  void areTheAdviserAndATeamThatIsMissingWhereTheTeamHasNoMailbox() {
    assertThat(on(DAY, adviser("pa@example.org", null, null, null)))
        .containsExactly(ADVISER, NO_MAILBOX);
    StaffEntry closed =
        new StaffEntry("box-n", "north@example.org", "team-mailbox", "north", null, null, DAY);
    assertThat(on(DAY, adviser("pa@example.org", null, null, null), closed))
        .containsExactly(ADVISER, NO_MAILBOX);
    assertThat(on(DAY.minusDays(1), adviser("pa@example.org", null, null, null), closed))
        .containsExactly(ADVISER, TEAM);
  }

  @Test
  void areATeamThatIsMissingAlsoWhereOnlyTheStaffListNamesTheTeam() {
    var staff = new StaffList(List.of(adviserOf("south")));
    assertThat(Receivers.on(DAY, List.of(appointed(null)), staff).all())
        .containsExactly(
            ADVISER, new Missing("team:south", Kind.TEAM, Reason.TEAM_WITHOUT_MAILBOX));
    assertThat(Receivers.on(DAY, List.of(APPOINTED), staff).all())
        .as("the appointment's team goes before the adviser's")
        .containsExactly(ADVISER, NO_MAILBOX);
  }

  @Test
  void areTheAdviserAloneWhereNoTeamIsKnown() {
    for (String none : Arrays.asList(null, "", " ")) {
      Receivers receivers =
          Receivers.on(
              DAY, List.of(appointed(none)), new StaffList(List.of(adviserOf(null), MAILBOX)));
      assertThat(receivers.all()).containsExactly(ADVISER);
      assertThat(receivers.team()).isNull();
    }
  }

  @Test
  void tellATeamFromAMemberOfStaffWithTheSameName() {
    var namesake = new StaffEntry("north", "n@example.org", "adviser", null, null, null, null);
    assertThat(
            Receivers.on(
                    DAY,
                    List.of(new AdviserLine("north", "north", DAY, null)),
                    new StaffList(List.of(namesake)))
                .all())
        .extracting(Receiver::id)
        .containsExactly("north", "team:north");
  }

  @Test
  void areTheTeamAloneWhileTheAdviserIsAway() {
    StaffEntry away = adviser("pa@example.org", DAY, NEXT, null);
    assertThat(on(DAY, away, MAILBOX))
        .containsExactly(new Reachable("box-n", Kind.TEAM, "north@example.org", Note.ADVISER_AWAY));
    assertThat(on(NEXT, away, MAILBOX)).hasSize(2);
    assertThat(on(DAY.minusDays(1), away, MAILBOX)).hasSize(2);
  }

  @Test
  void areTheTeamAloneOnceTheAdviserHasLeft() {
    StaffEntry left = adviser("pa@example.org", null, null, DAY);
    assertThat(on(DAY, left, MAILBOX))
        .containsExactly(new Reachable("box-n", Kind.TEAM, "north@example.org", Note.ADVISER_LEFT));
  }

  @Test
  void areTheOpenMailboxAndNotAClosedOneThatItReplaced() {
    StaffEntry closed =
        new StaffEntry("box-a", "old@example.org", "team-mailbox", "north", null, null, DAY);
    assertThat(on(DAY, adviser("pa@example.org", null, null, null), closed, MAILBOX))
        .containsExactly(new Reachable("pa-1", Kind.ADVISER, "pa@example.org", Note.NONE), TEAM);
    assertThat(on(DAY, adviser("pa@example.org", DAY, null, null), closed, MAILBOX))
        .containsExactly(new Reachable("box-n", Kind.TEAM, "north@example.org", Note.ADVISER_AWAY));
    assertThat(
            on(DAY.minusDays(1), adviser("pa@example.org", null, null, null), closed, MAILBOX)
                .getLast())
        .isEqualTo(new Reachable("box-a", Kind.TEAM, "old@example.org", Note.NONE));
  }

  @Test
  void areMissingWhenNobodyStandsIn() {
    assertThat(on(DAY, adviser("pa@example.org", DAY, null, null)))
        .containsExactly(new Missing("pa-1", Kind.ADVISER, Reason.ADVISER_AWAY), NO_MAILBOX);
    assertThat(on(DAY, adviser("pa@example.org", null, null, DAY)))
        .containsExactly(new Missing("pa-1", Kind.ADVISER, Reason.ADVISER_LEFT), NO_MAILBOX);
  }

  @Test
  void areMissingWithoutAnAddress() {
    StaffEntry noMailbox = new StaffEntry("box-n", null, "team-mailbox", "north", null, null, null);
    assertThat(on(DAY, adviser(null, null, null, null), noMailbox))
        .containsExactly(
            new Missing("pa-1", Kind.ADVISER, Reason.ADVISER_WITHOUT_ADDRESS),
            new Missing("box-n", Kind.TEAM, Reason.TEAM_WITHOUT_ADDRESS));
  }

  @Test
  void areMissingWhenTheStaffListDoesNotHaveTheAdviser() {
    assertThat(on(DAY, MAILBOX))
        .containsExactly(new Missing("pa-1", Kind.ADVISER, Reason.NOT_IN_STAFF_LIST), TEAM);
  }

  @Test
  void areMissingWhenNoAdviserIsAppointedThatDay() {
    var ended = new AdviserLine("pa-1", "north", DAY.minusYears(1), DAY);
    var nobody = new Missing(Receivers.NOBODY, Kind.ADVISER, Reason.NO_ADVISER);
    assertThat(Receivers.on(DAY, List.of(ended), new StaffList(List.of(MAILBOX))).all())
        .containsExactly(nobody);
    assertThat(Receivers.on(DAY, List.of(), new StaffList(List.of(MAILBOX))).all())
        .containsExactly(nobody);
  }

  @Test
  void areThoseOfTheLaterAppointmentWhenTwoHold() {
    var later = new AdviserLine("pa-2", null, DAY, null);
    var receivers = Receivers.on(DAY, List.of(later, APPOINTED), new StaffList(List.of(MAILBOX)));
    assertThat(receivers.adviserId()).isEqualTo("pa-2");
  }

  @Test
  void neverShowAnAddressInALog() {
    assertThat(TEAM.toString()).doesNotContain("@");
    assertThat(MAILBOX.toString()).doesNotContain("@");
  }

  private static List<Receiver> on(LocalDate day, StaffEntry... staff) {
    return Receivers.on(day, List.of(APPOINTED), new StaffList(List.of(staff))).all();
  }

  private static AdviserLine appointed(@Nullable String team) {
    return new AdviserLine("pa-1", team, DAY.minusYears(1), null);
  }

  private static StaffEntry adviserOf(@Nullable String team) {
    return new StaffEntry("pa-1", "pa@example.org", "adviser", team, null, null, null);
  }

  private static StaffEntry adviser(
      @Nullable String email,
      @Nullable LocalDate awayFrom,
      @Nullable LocalDate awayTo,
      @Nullable LocalDate leftOn) {
    return new StaffEntry("pa-1", email, "adviser", null, awayFrom, awayTo, leftOn);
  }
}
