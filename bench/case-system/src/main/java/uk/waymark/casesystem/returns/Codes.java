package uk.waymark.casesystem.returns;

import java.time.LocalDate;
import java.time.Month;
import uk.waymark.casesystem.life.Story;

/** The return's codes for what the case system calls by words. */
final class Codes {
  // K3 replaced H5 for supported accommodation with the return year 2024-25.
  private static final LocalDate SUPPORTED_ACCOMMODATION_CODE = LocalDate.of(2024, Month.APRIL, 1);

  private Codes() {}

  /** Column LS. */
  static String legalStatus(String legalBasis) {
    return switch (legalBasis) {
      case "interim-care-order" -> "C1";
      case "care-order" -> "C2";
      case "freeing-order" -> "D1";
      case "placement-order" -> "E1";
      case "section-20" -> "V2";
      case "short-breaks" -> "V3";
      case "police-protection" -> "L1";
      case "emergency-protection" -> "L2";
      case "child-assessment-order" -> "L3";
      case "remand" -> "J1";
      case "pace-detention" -> "J2";
      case "youth-rehabilitation-order" -> "J3";
      default -> throw new IllegalArgumentException("No legal status for " + legalBasis);
    };
  }

  /** Column PLACE, by what was current when the episode began. */
  static String place(String kind, LocalDate on) {
    return switch (kind) {
      case "foster-care" -> "U6";
      case "childrens-home" -> "K2";
      case "secure-home" -> "K1";
      case "residential-school" -> "S1";
      case "parent-and-child-home" -> "R3";
      case "adoptive-home" -> "A4";
      case "care-home" -> "R1";
      case "hospital" -> "R2";
      case "custody" -> "R5";
      case "with-parent" -> "P1";
      case "supported-accommodation", "supported-lodgings" ->
          on.isBefore(SUPPORTED_ACCOMMODATION_CODE) ? "H5" : "K3";
      default -> "T4";
    };
  }

  /** Column PLACE_PROVIDER for a place. */
  static String provider(String place) {
    return switch (place) {
      case "P1" -> "PR0";
      case "K1", "K3", "H5", "S1" -> "PR4";
      case "R5", "R2" -> "PR3";
      case "T4" -> "";
      default -> "PR1";
    };
  }

  /** Column REC for the end of care. */
  static String ceased(String reason, LocalDate on, Story story) {
    return switch (reason) {
      case "adopted" -> "E11";
      case "died" -> "E2";
      case "transferred" -> "E3";
      case "returned-home", "short-break-ended" -> "E4A";
      case "child-arrangements" -> "E41";
      case "special-guardianship" -> "E45";
      case "independent-living" -> "E5";
      case "reached-18" -> "E5";
      case "adult-care" -> "E7";
      case "custody" -> "E9";
      case "remand-ended" -> "E14";
      case "age-assessed-adult" -> "E15";
      case "moved-abroad" -> "E16";
      case "stayed-with-carers" -> on.isBefore(story.turns(18)) ? "E8" : "E17";
      default -> "E8";
    };
  }

  /** Column RNE for an episode that follows another: what changed on its first day. */
  static String newEpisode(boolean legalBasisChanged, boolean homeChanged) {
    if (legalBasisChanged) {
      return homeChanged ? "B" : "L";
    }
    return "P";
  }
}
