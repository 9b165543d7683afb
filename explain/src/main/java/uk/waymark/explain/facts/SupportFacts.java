package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutSupport;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.facts.InTouch;

/** The facts of support from 21, circumstances and returns. What the law does not read is noted. */
final class SupportFacts {
  private SupportFacts() {}

  static Happening of(AboutSupport about) {
    return switch (about) {
      case AboutSupport.SupportOffered _ -> new Happening.SupportOffered();
      case AboutSupport.SupportRequested _ -> new Happening.SupportRequested();
      case AboutSupport.SupportDeclined _ -> new Happening.SupportDeclined();
      case AboutSupport.CircumstanceRecorded(var circumstance, var holds, var until) ->
          new Happening.CircumstanceRecorded(
              Words.same(circumstance, Circumstance::of), holds, until);
      case AboutSupport.ImmigrationPositionRecorded(var position) ->
          new Happening.ImmigrationPositionRecorded(Words.same(position, ImmigrationPosition::of));
      case AboutSupport.PositionObserved(var moment, var inTouch, _, _, _) ->
          new Happening.PositionObserved(moment.word(), Words.same(inTouch, InTouch::of));
    };
  }
}
