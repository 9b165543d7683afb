package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;

/** All that the law owes today: dated duties, duties that go on, entitlements. */
final class Owed {
  private final Duties duties;
  private final GoingOn goingOn;
  private final Entitlements entitlements;
  private int[] due = {};
  private int[] open = {};
  private int[] said = {};

  Owed(Ages ages, Standing standing, int born) {
    duties = new Duties(ages, standing);
    goingOn = new GoingOn(ages, standing);
    entitlements = new Entitlements(ages, standing, born);
  }

  void happened(int day, Happening what) {
    duties.happened(day, what);
    goingOn.happened(day, what);
    entitlements.happened(day, what);
  }

  void dawn(int day) {
    due = duties.on(day);
    open = goingOn.on(day);
    said = entitlements.on(day);
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
