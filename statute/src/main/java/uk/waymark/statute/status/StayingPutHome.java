package uk.waymark.statute.status;

import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Home;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/**
 * Staying put: a home with a person who is, or may be, the former foster parent of a former
 * relevant child by s.23C(1)(b).
 *
 * @param stay the arrangement
 * @param days its days while the status holds, under the provision asked for
 */
public record StayingPutHome(Stretch<StayingPutStarted, StayingPutEnded> stay, Spans days) {

  /** Whether staying put is open at all: looked after up to 18 as an eligible child. */
  public static boolean open(StatusCourse course) {
    for (var claim : course.claims(Status.FORMER_RELEVANT)) {
      if (claim.route().equals(FormerRelevantAfterEligible.ROUTE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last home before 18 was with a foster carer, or no home was recorded. */
  public static boolean fosteredTo18(Life life) {
    return homeTo18(life).stream().allMatch(Home::fostered);
  }

  /** Whether the carer of the last home before 18 is recorded, and is another than this one. */
  public static boolean withAnotherCarer(
      Life life, Stretch<StayingPutStarted, StayingPutEnded> stay) {
    var carer = stay.start().what().carerId();
    return carer.isPresent()
        && homeTo18(life)
            .flatMap(home -> home.moved().what().carerId())
            .filter(before -> !before.equals(carer.get()))
            .isPresent();
  }

  private static Optional<Home> homeTo18(Life life) {
    int last = life.turned(18) - 1;
    return life.homes().stream().filter(home -> home.days().contains(last)).findFirst();
  }

  /** The arrangements; one that is said not to be with the former foster parent is left out. */
  public static List<StayingPutHome> of(StatusCourse course, Provision provision) {
    if (course.life().stayingPut().isEmpty() || !open(course)) {
      return List.of();
    }
    return course.life().stayingPut().stream()
        .filter(stay -> stay.start().what().withFormerFosterParent().orElse(true))
        .map(stay -> new StayingPutHome(stay, days(course, stay, provision)))
        .toList();
  }

  private static Spans days(
      StatusCourse course, Stretch<StayingPutStarted, StayingPutEnded> stay, Provision provision) {
    return course.primary(Status.FORMER_RELEVANT).and(stay.days()).and(provision.inForce());
  }

  /** Whether it is recorded that this is the former foster parent. */
  public boolean known() {
    return stay.start().what().withFormerFosterParent().isPresent();
  }
}
