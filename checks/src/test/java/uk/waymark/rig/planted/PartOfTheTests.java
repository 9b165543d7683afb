package uk.waymark.rig.planted;

/** Something of the test rig, for faults that use it. */
public final class PartOfTheTests {
  /** Its name. */
  public String name() {
    return "rig";
  }
}
