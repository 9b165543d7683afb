package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.YoungPerson;

/** A life as it is read from its record, in words to compare. */
final class Read {
  private Read() {}

  static Life life(YoungPerson person) {
    return Statute.life(person.history(), Settings.defaults()).orElseThrow();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Span days(String from, String to) {
    return new Span(day(from), day(to));
  }

  static String shown(Span days) {
    return days.from() + " to " + days.end().map(LocalDate::toString).orElse("now");
  }

  static List<String> spells(YoungPerson person) {
    return life(person).care().spells().stream().map(spell -> shown(spell.days())).toList();
  }

  static List<String> parts(CareSpell spell) {
    return spell.parts().stream().map(p -> p.basis().code() + " " + shown(p.days())).toList();
  }

  /** The doubts met while the life was read: their codes and events. */
  static List<String> doubts(YoungPerson person) {
    return life(person).doubts().sorted().stream()
        .map(each -> each.code() + " " + each.event().orElse("of no event"))
        .toList();
  }
}
