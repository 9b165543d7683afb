package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Occurred;

/**
 * One home, from the move into it up to, not including, the next move. A change of its kind in the
 * same accommodation is no move.
 *
 * @param days while no other home was recorded
 * @param moved the move
 */
public record Home(Span days, Occurred<HomeChanged> moved) {

  /** The homes of a life, in order. */
  static List<Home> of(History history) {
    var moves = new ArrayList<Occurred<HomeChanged>>();
    for (var move : history.all(HomeChanged.class)) {
      if (!move.what().sameAccommodation().orElse(false)) {
        moves.add(move);
      }
    }
    var homes = new ArrayList<Home>(moves.size());
    for (int i = 0; i < moves.size(); i++) {
      var to = i + 1 < moves.size() ? moves.get(i + 1).on() : LocalDate.MAX;
      if (moves.get(i).on().isBefore(to)) {
        homes.add(new Home(new Span(moves.get(i).on(), to), moves.get(i)));
      }
    }
    return List.copyOf(homes);
  }

  /** Whether it is with a foster carer. */
  public boolean fostered() {
    return moved.what().kind() == HomeKind.FOSTER_CARE;
  }
}
