package uk.waymark.offers.openreferral;

import java.util.ArrayList;
import java.util.List;

/** Reasons to refuse and warnings, as they are found. */
final class Notes {
  private final List<Note> reasons = new ArrayList<>();
  private final List<Note> warnings = new ArrayList<>();

  void refuse(String place, String reason) {
    reasons.add(new Note(place, reason));
  }

  void warn(String place, String reason) {
    warnings.add(new Note(place, reason));
  }

  List<Note> reasons() {
    return reasons;
  }

  List<Note> warnings() {
    return warnings;
  }
}
