package uk.waymark.systemtests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of shared facts and data beside the project, where there is one. */
final class Shared {
  private Shared() {}

  /** A file or folder in it; empty, with a printed line, where it is absent. */
  static Optional<Path> path(String name) {
    Path path = Town.project().resolve("../shared").resolve(name).normalize();
    if (Files.exists(path)) {
      return Optional.of(path);
    }
    System.out.println("Skipped: no ../shared/" + name + " beside the project.");
    return Optional.empty();
  }
}
