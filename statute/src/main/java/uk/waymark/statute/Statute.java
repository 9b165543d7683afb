package uk.waymark.statute;

import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;

/** The law as one function: what is known of a young person, to everything that follows from it. */
public final class Statute {
  private Statute() {}

  /**
   * Derives the whole life course. It depends on the arguments only, and on the set of events
   * rather than their order; it never throws for what a history says.
   *
   * @param history what is known
   * @param settings how the readings are set
   */
  public static LifeCourse derive(History history, Settings settings) {
    return derive(history, settings, Wanted.ALL);
  }

  /**
   * Derives the life course with only what is wanted: the other lists are empty, which says nothing
   * about the person. For those who publish one part of many people's lives.
   *
   * @param history what is known
   * @param settings how the readings are set
   * @param wanted what is wanted beside the statuses
   */
  public static LifeCourse derive(History history, Settings settings, Set<Wanted> wanted) {
    return KnownLife.of(history, settings).lifeCourse(wanted);
  }

  /**
   * Puts the facts together once, so that the law can be asked about one day, about what is to
   * come, or about the whole life.
   *
   * @param history what is known
   * @param settings how the readings are set
   */
  public static KnownLife known(History history, Settings settings) {
    return KnownLife.of(history, settings);
  }

  /**
   * The life a history tells, as the rules read it: events on impossible days are left out. Empty
   * when it gives no date of birth.
   */
  public static Optional<Life> life(History history, Settings settings) {
    return Life.of(PossibleDates.of(history, new Doubts()), settings);
  }

  /**
   * The version of the law in this module: the last change known, and the day it was gone through.
   */
  public static String version() {
    return LawVersion.on(LawVersion.AS_AT).orElseThrow().id() + "/" + LawVersion.AS_AT;
  }
}
