package uk.waymark.casesystem.returns;

import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/**
 * One child of the Header table.
 *
 * @param csv the row, in the order of {@link #COLUMNS}
 */
public record HeaderRow(String csv) {
  /** The header row, exact. */
  public static final String COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

  // SEX is 1 and 2 until 2024, then M, F and U.
  private static final int LETTERS_FROM = 2025;

  /** The same child has the same sex, ethnic group and number in every year. */
  public static HeaderRow of(Story story, ReturnYear year) {
    Dice dice = new Dice(story.born().toEpochDay(), story.subject().hashCode());
    boolean girl = dice.chance(0.45);
    String sex = year.ending() >= LETTERS_FROM ? (girl ? "F" : "M") : (girl ? "2" : "1");
    String ethnic =
        dice.oneOf("WBRI", "WBRI", "WBRI", "WOTH", "MWBC", "MOTH", "APKN", "BAFR", "BCRB", "OOTH");
    // Not a valid pupil number: the letter is never a check letter, so it can be nobody's.
    String upn = "I%012d".formatted(dice.between(0, 999_999_999));
    return new HeaderRow(
        String.join(
            ",", story.subject(), sex, ReturnYear.written(story.born()), ethnic, upn, "", ""));
  }
}
