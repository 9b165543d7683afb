package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of Episodes: the child was looked after under {@code ls} in {@code place} from {@code
 * decom} to {@code dec}.
 *
 * @param row where it stands
 * @param year of which year's return it is a row
 * @param decom first day
 * @param rne why the episode began
 * @param ls legal status
 * @param place kind of place
 * @param dec first day after it; null while it is open
 * @param rec why it ended; null while it is open, and when the return does not say
 */
record Episode(
    SourceRow row,
    ReturnYear year,
    LocalDate decom,
    String rne,
    String ls,
    String place,
    @Nullable LocalDate dec,
    @Nullable String rec) {

  /** Another episode starts the same day. */
  boolean continues() {
    return dec != null && "X1".equals(rec);
  }

  /** The child ceased to be looked after. */
  boolean ceased() {
    return dec != null && rec != null && !"X1".equals(rec);
  }

  boolean started() {
    return Codes.RNE.says(rne, "started");
  }
}
