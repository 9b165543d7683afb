package uk.waymark.casesystem.returns;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/**
 * One care leaver of the OC3 table: in touch, doing what, living where, around the birthday.
 *
 * @param csv the row, in the order of {@link #COLUMNS}
 */
public record CareLeaverRow(String csv) {
  /** The header row, exact. */
  public static final String COLUMNS = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM";

  private static final int FIRST_AGE = 17;
  private static final int LAST_AGE = 21;

  /** The row of a year in which a care leaver turned 17 to 21, no longer looked after. */
  public static Optional<CareLeaverRow> of(Story story, ReturnYear year) {
    Optional<LocalDate> left = story.leftCareOn();
    if (story.plannedForFrom().isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    for (int age = FIRST_AGE; age <= LAST_AGE; age++) {
      LocalDate birthday = story.turns(age);
      if (year.contains(birthday) && story.isPast(birthday) && left.get().isBefore(birthday)) {
        return Optional.of(on(story, birthday));
      }
    }
    return Optional.empty();
  }

  private static CareLeaverRow on(Story story, LocalDate birthday) {
    boolean lost = holds(story, "touch-lost", "touch-regained", birthday);
    boolean home = homeForSixMonths(story, birthday);
    String inTouch = home ? "RHOM" : lost ? "NO" : "YES";
    return new CareLeaverRow(
        String.join(
            ",",
            story.subject(),
            ReturnYear.written(story.born()),
            inTouch,
            home || lost ? "0" : activity(story, birthday),
            home || lost ? "0" : accommodation(story, birthday)));
  }

  private static boolean homeForSixMonths(Story story, LocalDate birthday) {
    return holds(story, "family-home-started", "family-home-ended", birthday)
        && story
            .last("family-home-started", birthday)
            .map(Fact::on)
            .filter(on -> !on.plusMonths(6).isAfter(birthday))
            .isPresent();
  }

  private static String activity(Story story, LocalDate on) {
    if (holds(story, "apprenticeship-started", "apprenticeship-ended", on)) {
      return "F4";
    }
    if (holds(story, "education-started", "education-ended", on)) {
      String level = story.last("education-started", on).orElseThrow().text("level");
      return level.equals("higher") ? "F1" : "F2";
    }
    return holds(story, "employment-started", "employment-ended", on) ? "F5" : "G5";
  }

  private static String accommodation(Story story, LocalDate on) {
    if (holds(story, "family-home-started", "family-home-ended", on)) {
      return "B1";
    }
    if (holds(story, "staying-put-started", "staying-put-ended", on)
        && !on.isBefore(story.turns(18))) {
      return "Z1";
    }
    String kind = story.last("home-changed", on).map(home -> home.text("kind")).orElse("other");
    return switch (kind) {
      case "own-tenancy", "student-accommodation" -> "U1";
      case "supported-accommodation" -> "D1";
      case "supported-lodgings" -> "E1";
      case "bed-and-breakfast" -> "W2";
      case "no-fixed-abode" -> "S2";
      case "custody" -> "X2";
      default -> "Y1";
    };
  }

  private static boolean holds(Story story, String starts, String ends, LocalDate on) {
    Optional<Fact> started = story.last(starts, on);
    Optional<Fact> ended = story.last(ends, on);
    return started.isPresent()
        && (ended.isEmpty() || ended.get().on().isBefore(started.get().on()));
  }
}
