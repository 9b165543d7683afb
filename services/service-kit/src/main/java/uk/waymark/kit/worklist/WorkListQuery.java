package uk.waymark.kit.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.problem.ProblemException;

/**
 * What a work list is asked for; a part that is not given leaves nothing out.
 *
 * @param team only of this team
 * @param adviser only of this adviser
 * @param states only in one of these states
 * @param dueBefore only due before this day
 */
record WorkListQuery(
    Optional<String> team,
    Optional<String> adviser,
    Set<String> states,
    Optional<LocalDate> dueBefore) {
  private static final Set<String> STATES =
      Set.of("open", "due-soon", "overdue", "awaiting-confirmation");

  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter
   */
  static WorkListQuery of(
      @Nullable String team,
      @Nullable String adviser,
      @Nullable String state,
      @Nullable String dueBefore) {
    if (state != null && !STATES.contains(state)) {
      throw ProblemException.badParameter(
          "state", "is one of open, due-soon, overdue and awaiting-confirmation.");
    }
    return new WorkListQuery(
        Optional.ofNullable(team),
        Optional.ofNullable(adviser),
        state == null ? STATES : Set.of(state),
        Optional.ofNullable(dueBefore).map(text -> AskedAt.day("dueBefore", text)));
  }

  boolean asksFor(WorkItem item) {
    return states.contains(item.state())
        && team.map(wanted -> wanted.equals(item.team())).orElse(true)
        && adviser.map(wanted -> wanted.equals(item.adviser())).orElse(true)
        && dueBefore
            .map(
                day -> {
                  var due = item.due();
                  return due != null && due.isBefore(day);
                })
            .orElse(true);
  }
}
