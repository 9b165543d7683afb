package uk.waymark.kit.planted;

import uk.waymark.local.planted.PartOfTheLauncher;
import uk.waymark.rig.planted.PartOfTheTests;

/** The kit of all services resting on what is for one machine and for tests. */
public final class KitThatNeedsTheLauncher {
  /** Asks both. */
  public String ask(PartOfTheLauncher launcher, PartOfTheTests rig) {
    return launcher.name() + rig.name();
  }
}
