package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutPerson;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;

/** The facts of the young person. What the law does not read is noted. */
final class PersonFacts {
  private PersonFacts() {}

  static Happening of(AboutPerson about) {
    return switch (about) {
      case AboutPerson.PersonRegistered(var born, var evidence, _) ->
          new Happening.PersonRegistered(
              born,
              evidence.map(word -> Words.same(word, Evidence::of)).orElse(Evidence.NOT_RECORDED));
      case AboutPerson.PersonNamed _ -> new Happening.Noted("person-named");
      case AboutPerson.PersonDied() -> new Happening.PersonDied();
      case AboutPerson.PersonErased _ -> new Happening.Noted("person-erased");
      case AboutPerson.MilestoneReached(var age) -> new Happening.MilestoneReached(age);
    };
  }
}
