package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;

/** All that the law owes today: dated duties, duties that go on, entitlements. */
final class Owed {
  private final Duties duties;
  private final GoingOn goingOn;
  private final Several several;
  private final Entitlements entitlements;
  private final Standing standing;
  private int[] due = {};
  private int[] open = {};
  private int[] said = {};

  Owed(Ages ages, Standing standing, int born) {
    this.standing = standing;
    duties = new Duties(ages, standing);
    goingOn = new GoingOn(ages, standing);
    several = new Several(ages, standing, duties.provided());
    entitlements = new Entitlements(ages, standing, born);
  }

  void happened(int day, Happening what) {
    duties.happened(day, what);
    goingOn.happened(day, what);
    several.happened(day, what);
    entitlements.happened(day, what);
  }

  void dawn(int day) {
    due = duties.on(day);
    open = goingOn.on(day, duties.decideStayingPut());
    several.dawn(day, standing);
    said = entitlements.on(day);
  }

  /** The duties that can be open more than once at a time. */
  Several several() {
    return several;
  }

  /** The due day of each of {@link Duties#RULES}. */
  int[] due() {
    return due;
  }

  /** Whether each of {@link GoingOn#RULES} is open. */
  int[] open() {
    return open;
  }

  /** The answer of each of {@link Entitlements#RULES}. */
  int[] said() {
    return said;
  }
}
