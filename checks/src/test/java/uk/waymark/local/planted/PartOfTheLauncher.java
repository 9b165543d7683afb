package uk.waymark.local.planted;

/** Something of the launcher, for faults that use it. */
public final class PartOfTheLauncher {
  /** Its name. */
  public String name() {
    return "launcher";
  }
}
