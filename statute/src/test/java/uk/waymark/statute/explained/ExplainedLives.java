package uk.waymark.statute.explained;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The lives whose explanations are approved, by the name of their file. */
final class ExplainedLives {
  private ExplainedLives() {}

  /** Each written anew whenever it is asked for. */
  static Map<String, Supplier<String>> written() {
    var lives = new LinkedHashMap<String, Supplier<String>>();
    LeavingLives.add(lives);
    DoubtfulLives.add(lives);
    DutyLives.add(lives);
    EntitledLives.add(lives);
    ChangingLives.add(lives);
    return lives;
  }
}
