package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutAdviser;
import uk.waymark.statute.facts.Happening;

/** The facts of the personal adviser and of touch. What the law does not read is noted. */
final class AdviserFacts {
  private AdviserFacts() {}

  static Happening of(AboutAdviser about) {
    return switch (about) {
      case AboutAdviser.PersonalAdviserAppointed(var adviserId, _) ->
          new Happening.PersonalAdviserAppointed(adviserId);
      case AboutAdviser.PersonalAdviserEnded _ -> new Happening.PersonalAdviserEnded();
      case AboutAdviser.PersonalAdviserVisited(var atHome) ->
          new Happening.PersonalAdviserVisited(atHome);
      case AboutAdviser.PersonalAdviserContacted _ -> new Happening.PersonalAdviserContacted();
      case AboutAdviser.SocialWorkerVisited _ -> new Happening.SocialWorkerVisited();
      case AboutAdviser.TouchLost _ -> new Happening.TouchLost();
      case AboutAdviser.TouchRegained _ -> new Happening.TouchRegained();
    };
  }
}
