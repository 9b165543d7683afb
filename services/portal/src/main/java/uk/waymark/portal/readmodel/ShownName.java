package uk.waymark.portal.readmodel;

import uk.waymark.contracts.message.PersonMessage;

/** How a name is shown and found: the name the young person wants, then the family name. */
final class ShownName {
  private ShownName() {}

  static String of(PersonMessage person) {
    var first = person.preferredName();
    return ((first == null || first.isBlank() ? person.givenName() : first)
            + " "
            + person.familyName())
        .strip();
  }

  /** Every word somebody might search for. */
  static String searched(PersonMessage person) {
    return of(person) + " " + person.givenName() + " " + person.familyName();
  }
}
