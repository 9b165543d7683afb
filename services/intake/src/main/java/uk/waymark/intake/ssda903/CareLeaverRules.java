package uk.waymark.intake.ssda903;

import java.util.Optional;

/**
 * What is doubtful about a row of OC3 by itself, by the published DfE validation rules. The row
 * stands as it says.
 */
final class CareLeaverRules {
  private static final String NOT_KNOWN = "0";

  private CareLeaverRules() {}

  /**
   * @param age the age reached in the return year
   * @param accommodation letter and digit; "0" for not known
   */
  static void check(
      Cells cells,
      int age,
      Optional<String> inTouch,
      Optional<String> activity,
      Optional<String> accommodation) {
    long given =
        inTouch.stream().count() + activity.stream().count() + accommodation.stream().count();
    if (given > 0 && given < 3) {
      cells.warn(
          inTouch.isEmpty() ? "IN_TOUCH" : activity.isEmpty() ? "ACTIV" : "ACCOM",
          "only-partly-filled",
          "IN_TOUCH, ACTIV and ACCOM are filled in together or not at all (153).",
          "Fill in what is blank; 0 in ACTIV or ACCOM says that it is not known.");
    }
    boolean anyKnown =
        activity.filter(code -> !code.equals(NOT_KNOWN)).isPresent()
            || accommodation.filter(code -> !code.equals(NOT_KNOWN)).isPresent();
    switch (inTouch.orElse("")) {
      case "DIED" -> {
        goneButKnown(cells, anyKnown);
        cells.warn(
            "IN_TOUCH",
            "day-of-death-not-said",
            "DIED says that the young person died, not when: 31 March of the return year was"
                + " recorded, and nothing is sent to them or about them any more.",
            "Send person-died with the day as an event; if they did not die, correct IN_TOUCH.");
      }
      case "RHOM" -> goneButKnown(cells, anyKnown);
      case "YES" -> {
        if (activity.filter(NOT_KNOWN::equals).isPresent()
            || accommodation.filter(NOT_KNOWN::equals).isPresent()) {
          cells.warn(
              "IN_TOUCH",
              "in-touch-but-not-known",
              "IN_TOUCH is YES, and ACTIV or ACCOM says not known (345).",
              "Fill in ACTIV and ACCOM, or correct IN_TOUCH.");
        }
      }
      default -> {}
    }
    home(cells, age, accommodation.orElse(""));
  }

  private static void goneButKnown(Cells cells, boolean anyKnown) {
    if (anyKnown) {
      cells.warn(
          "IN_TOUCH",
          "known-though-died-or-home",
          "With IN_TOUCH DIED or RHOM, ACTIV and ACCOM are 0 (344).",
          "Correct IN_TOUCH, or ACTIV and ACCOM to 0.");
    }
  }

  private static void home(Cells cells, int age, String accommodation) {
    if (age == 17 && accommodation.startsWith("Z")) {
      cells.warn(
          "ACCOM",
          "former-carers-at-17",
          "A home with former foster carers (Z) is for 18 and over; this row is about the"
              + " seventeenth birthday (3001).",
          "Correct ACCOM or DOB.");
    }
    if (age < 18 && accommodation.startsWith("T")) {
      cells.warn(
          "ACCOM",
          "foyer-under-18",
          "A foyer (T) is for 18 and over (347).",
          "Correct ACCOM or DOB.");
    }
  }
}
