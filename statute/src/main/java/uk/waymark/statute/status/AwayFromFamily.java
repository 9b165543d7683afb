package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.life.Life;

/**
 * What says that a young person lived somewhere else while the six months of {@link SettledAtHome}
 * go on. Only the recorded end of the home with family ends them: a stay in hospital, at school or
 * in custody need not break a home, so a person is asked instead of a guess.
 */
final class AwayFromFamily {
  /** Kinds that a home with family can be, or that leave it open. */
  private static final Set<HomeKind> PERHAPS_FAMILY =
      EnumSet.of(HomeKind.WITH_PARENT, HomeKind.OTHER);

  private AwayFromFamily() {}

  /** Asks whether the home with family had ended, for each sign within the days that count. */
  static void doubts(Life life, Span counted) {
    for (var sign : signs(life)) {
      if (sign.on().isAfter(counted.from()) && counted.contains(sign.on())) {
        life.doubts()
            .about(
                sign.by(),
                "elsewhere-while-at-home",
                "This says that they lived or stayed somewhere else. But no end of living with"
                    + " family was recorded. The six months at home go on until it is. If they"
                    + " moved out, please record the end, from that day (family-home-ended).");
      }
    }
  }

  private static List<Occurred<? extends Happening>> signs(Life life) {
    var history = life.history();
    var signs = new ArrayList<Occurred<? extends Happening>>();
    for (var move : history.all(HomeChanged.class)) {
      if (!PERHAPS_FAMILY.contains(move.what().kind())) {
        signs.add(move);
      }
    }
    signs.addAll(history.all(AccommodationProvided.class));
    signs.addAll(history.all(AccommodatedElsewhereStarted.class));
    signs.addAll(history.all(PrivateFosteringStarted.class));
    signs.addAll(history.all(Detained.class));
    return signs;
  }
}
