package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of OC3: how a young person was on or around the birthday in the return year.
 *
 * @param row where it stands
 * @param year of which year's return it is a row
 * @param age the age reached in the return year
 * @param about the moment in the words of the contract
 * @param on the birthday; the last day of the year for those it asks of at any moment
 * @param inTouch code of IN_TOUCH
 * @param activity code of ACTIV; null if blank
 * @param accommodation letter of ACCOM; null if blank or not known
 * @param suitable the digit of ACCOM; null if blank or not known
 */
record CareLeaver(
    SourceRow row,
    ReturnYear year,
    int age,
    String about,
    LocalDate on,
    String inTouch,
    @Nullable String activity,
    @Nullable String accommodation,
    @Nullable Boolean suitable) {

  /** The young person's row; null if it must be left out or says nothing. */
  static @Nullable CareLeaver read(SourceRow row, ReturnYear year, Consumer<Defect> report) {
    var cells = new Cells(row);
    var dateOfBirth = cells.date("DOB");
    var inTouch = cells.codeIfGiven("IN_TOUCH", Codes.IN_TOUCH);
    var activity = cells.codeIfGiven("ACTIV", Codes.ACTIV);
    var accommodation = accommodation(row, cells);
    if (inTouch.isEmpty() && !cells.refused()) {
      cells.warn(
          "IN_TOUCH",
          "nothing-said",
          "IN_TOUCH is blank: the row says nothing, and no event was made of it.",
          "Fill in IN_TOUCH, ACTIV and ACCOM, or leave the row out.");
    }
    int age = ageReachedIn(year, dateOfBirth);
    if (!cells.refused() && inTouch.isPresent() && (age < 17 || age > 25)) {
      cells.refuse(
          "DOB",
          "not-of-age-for-oc3",
          "OC3 is about young people who become 17 to 25 in the return year.",
          "Correct DOB, or leave the row out.");
    }
    if (!cells.refused()) {
      CareLeaverRules.check(cells, age, inTouch, activity, accommodation);
    }
    cells.defects().forEach(report);
    if (cells.refused() || inTouch.isEmpty()) {
      return null;
    }
    boolean known = accommodation.isPresent() && accommodation.get().length() == 2;
    return new CareLeaver(
        row,
        year,
        age,
        age <= 21 ? "around-birthday-" + age : "contact",
        age <= 21 ? birthday(dateOfBirth, age) : year.lastDay(),
        inTouch.get(),
        activity.orElse(null),
        known ? accommodation.orElseThrow().substring(0, 1) : null,
        known ? accommodation.orElseThrow().endsWith("1") : null);
  }

  /** A letter and 1 or 2; 0, 01 and 02 (old returns) are not known and come back as "0". */
  private static Optional<String> accommodation(SourceRow row, Cells cells) {
    var text = row.cell("ACCOM");
    if (text == null) {
      return Optional.empty();
    }
    var code = text.toUpperCase(Locale.ROOT);
    if (code.matches("0[12]?")) {
      return Optional.of("0");
    }
    if (!code.matches("[A-Z][12]") || !Codes.ACCOM.has(code.substring(0, 1))) {
      cells.refuse(
          "ACCOM",
          "code-unknown",
          "ACCOM holds a code that is not in the return's guide.",
          "Use a letter of the guide and 1 (suitable) or 2 (not suitable), or 0.");
      return Optional.empty();
    }
    if (code.equals("S1") || code.equals("X1")) {
      cells.warn(
          "ACCOM",
          "cannot-be-suitable",
          "No fixed abode and custody can't be suitable accommodation; kept as the row says it.",
          "Correct ACCOM to S2 or X2.");
    }
    return Optional.of(code);
  }

  private static int ageReachedIn(ReturnYear year, LocalDate dateOfBirth) {
    int age = year.begins() - dateOfBirth.getYear();
    return birthday(dateOfBirth, age).isBefore(year.firstDay()) ? age + 1 : age;
  }

  /** Born on 29 February: 1 March in common years, as in the reading J-LEAP. */
  static LocalDate birthday(LocalDate dateOfBirth, int age) {
    var birthday = dateOfBirth.plusYears(age);
    return birthday.getDayOfMonth() == dateOfBirth.getDayOfMonth()
        ? birthday
        : birthday.plusDays(1);
  }
}
