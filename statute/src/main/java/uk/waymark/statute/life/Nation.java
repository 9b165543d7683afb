package uk.waymark.statute.life;

import java.util.Optional;

/** Where the authority that looks after a child is. */
public enum Nation {
  ENGLAND,
  WALES,
  /** Scotland, Northern Ireland or elsewhere: not looked after by an authority of this law. */
  ELSEWHERE;

  /** The nation of a GSS code; England, as the file's own authority, when none is named. */
  static Nation of(Optional<String> code) {
    if (code.isEmpty() || code.get().isEmpty()) {
      return ENGLAND;
    }
    return switch (code.get().charAt(0)) {
      case 'E' -> ENGLAND;
      case 'W' -> WALES;
      default -> ELSEWHERE;
    };
  }

  /** Whether an authority there looks after children under the Children Act 1989. */
  public boolean inEnglandOrWales() {
    return this != ELSEWHERE;
  }
}
