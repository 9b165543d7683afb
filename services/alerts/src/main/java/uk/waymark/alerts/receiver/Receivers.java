package uk.waymark.alerts.receiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.receiver.Receiver.Kind;
import uk.waymark.alerts.receiver.Receiver.Missing;
import uk.waymark.alerts.receiver.Receiver.Note;
import uk.waymark.alerts.receiver.Receiver.Reachable;
import uk.waymark.alerts.receiver.Receiver.Reason;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.AlertMessage;

/**
 * Who is told about one young person's duties on a day.
 *
 * @param adviserId the personal adviser appointed that day; null when none is
 * @param team the personal adviser's team; null when none is known
 * @param all the personal adviser and, where a team is known, the team, each reachable or missing
 */
public record Receivers(@Nullable String adviserId, @Nullable String team, List<Receiver> all) {
  /** The id of the receiver when no personal adviser is appointed. */
  public static final String NOBODY = "";

  /** Copies the list. */
  public Receivers {
    all = List.copyOf(all);
  }

  /**
   * The receivers of a day.
   *
   * @param appointments who was and is appointed; of two that hold that day the later counts
   * @param staff the staff list of the young person's authority
   */
  public static Receivers on(LocalDate day, List<AdviserLine> appointments, StaffList staff) {
    Optional<AdviserLine> appointed =
        appointments.stream()
            .filter(line -> holds(line, day))
            .max(Comparator.comparing(AdviserLine::from));
    if (appointed.isEmpty()) {
      return new Receivers(
          null, null, List.of(new Missing(NOBODY, Kind.ADVISER, Reason.NO_ADVISER)));
    }
    String adviserId = appointed.get().adviserId();
    Optional<StaffEntry> adviser = staff.member(adviserId);
    Optional<String> team =
        named(appointed.get().team()).or(() -> adviser.flatMap(entry -> named(entry.team())));
    Note note = adviser.map(entry -> absence(entry, day)).orElse(Note.NONE);
    List<Receiver> receivers = new ArrayList<>();
    team.map(name -> team(name, staff.mailbox(name, day), note)).ifPresent(receivers::add);
    boolean teamStandsIn =
        note != Note.NONE && receivers.stream().anyMatch(Reachable.class::isInstance);
    if (!teamStandsIn) {
      receivers.addFirst(adviserSelf(adviserId, adviser, note));
    }
    return new Receivers(adviserId, team.orElse(null), receivers);
  }

  private static Optional<String> named(@Nullable String team) {
    return Optional.ofNullable(team).filter(name -> !name.isBlank());
  }

  private static Receiver adviserSelf(String adviserId, Optional<StaffEntry> adviser, Note note) {
    if (adviser.isEmpty()) {
      return new Missing(adviserId, Kind.ADVISER, Reason.NOT_IN_STAFF_LIST);
    }
    return switch (note) {
      case ADVISER_AWAY -> new Missing(adviserId, Kind.ADVISER, Reason.ADVISER_AWAY);
      case ADVISER_LEFT -> new Missing(adviserId, Kind.ADVISER, Reason.ADVISER_LEFT);
      case NONE ->
          reachable(adviser.get(), Kind.ADVISER, Note.NONE, Reason.ADVISER_WITHOUT_ADDRESS);
    };
  }

  private static Receiver team(String team, Optional<StaffEntry> mailbox, Note note) {
    return mailbox
        .map(entry -> reachable(entry, Kind.TEAM, note, Reason.TEAM_WITHOUT_ADDRESS))
        .orElseGet(
            () -> new Missing(AlertMessage.ofTeam(team), Kind.TEAM, Reason.TEAM_WITHOUT_MAILBOX));
  }

  private static Receiver reachable(StaffEntry entry, Kind kind, Note note, Reason otherwise) {
    String email = entry.email();
    return email == null
        ? new Missing(entry.staffId(), kind, otherwise)
        : new Reachable(entry.staffId(), kind, email, note);
  }

  private static Note absence(StaffEntry adviser, LocalDate day) {
    if (adviser.hasLeft(day)) {
      return Note.ADVISER_LEFT;
    }
    return adviser.isAway(day) ? Note.ADVISER_AWAY : Note.NONE;
  }

  private static boolean holds(AdviserLine line, LocalDate day) {
    LocalDate to = line.to();
    return !line.from().isAfter(day) && (to == null || day.isBefore(to));
  }
}
