package uk.waymark.statute.planted;

import java.nio.file.Path;
import uk.waymark.intake.planted.ReadsTheClock;
import uk.waymark.statute.plantedtoo.OtherHalfOfACycle;

/** The law looking into a service, a file and round in a circle. */
public final class LawThatKnowsAService {
  /** Reads what it must not. */
  public String read(ReadsTheClock service, Path file, OtherHalfOfACycle other) {
    return service.read() + file.getFileName() + other.name();
  }

  /** Lets the other half refer back. */
  public String name() {
    return "law";
  }
}
