package uk.waymark.offers.planted;

import java.nio.file.Files;
import java.nio.file.Path;

/** An offer that looks at a file without being a loader. */
public final class OfferThatReadsFiles {
  /** Looks for a file. */
  public boolean look(Path file) {
    return Files.exists(file);
  }
}
