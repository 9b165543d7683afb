package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutDecision;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.law.Status;

/** The facts of people's decisions and retractions. What the law does not read is noted. */
final class DecisionFacts {
  private DecisionFacts() {}

  static Happening of(AboutDecision about) {
    return switch (about) {
      case AboutDecision.StatusDetermined(
              var status,
              var reason,
              var evidence,
              var decidedBy,
              var secondPerson,
              var until) ->
          new Happening.StatusDetermined(
              Words.same(status, Status::of),
              until,
              new Happening.Decided(reason, evidence, decidedBy, secondPerson));
      case AboutDecision.StatusConfirmed(var status, var from, var reading, _, _, var agreed, _) ->
          new Happening.StatusConfirmed(Words.same(status, Status::of), from, reading, agreed);
      case AboutDecision.EventRetracted(var retracts, _) -> new Happening.EventRetracted(retracts);
    };
  }
}
