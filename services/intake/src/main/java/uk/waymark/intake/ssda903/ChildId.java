package uk.waymark.intake.ssda903;

import java.util.Optional;
import uk.waymark.contracts.PersonKey;

/** The council's id of a child, which becomes the subject of its events as it stands. */
final class ChildId {
  private ChildId() {}

  static Optional<Defect> check(SourceRow row) {
    if (row.child().isEmpty()) {
      return Optional.of(
          row.refused(
              "CHILD",
              "child-blank",
              "The child id is blank.",
              "Fill in the council's own id of the child."));
    }
    if (!PersonKey.isSubject(row.child())) {
      return Optional.of(
          row.refused(
              "CHILD",
              "child-id-form",
              "The child id is not 1 to 64 of A-Z a-z 0-9 . _ -.",
              "Send the council's own opaque id, never a name."));
    }
    return Optional.empty();
  }
}
