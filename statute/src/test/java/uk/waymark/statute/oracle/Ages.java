package uk.waymark.statute.oracle;

import java.time.LocalDate;

/** The birthdays on which something turns. */
record Ages(int at14, int at16, int at18, int at19, int at21, int at22, int at24, int at25) {
  static Ages of(LocalDate born) {
    return new Ages(
        Days.birthday(born, 14),
        Days.birthday(born, 16),
        Days.birthday(born, 18),
        Days.birthday(born, 19),
        Days.birthday(born, 21),
        Days.birthday(born, 22),
        Days.birthday(born, 24),
        Days.birthday(born, 25));
  }

  boolean child16(int day) {
    return day >= at16 && day < at18;
  }
}
