package uk.waymark.intake.ssda903;

import java.util.List;
import uk.waymark.contracts.validation.Violation;

/** A file that is no table of the return, or no file at all: the whole import is refused. */
public final class Unrecognised extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  Unrecognised(List<Violation> violations) {
    super("the files of an import could not be recognised");
    this.violations = List.copyOf(violations);
  }

  Unrecognised(String place, String message) {
    this(List.of(new Violation(place, message)));
  }

  /** One for each file; the pointer of a violation is {@code /file name}. */
  public List<Violation> violations() {
    return violations;
  }
}
