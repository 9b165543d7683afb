package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things lie: the built services in the project, everything written in one data folder.
 *
 * @param project the root of the project
 * @param folder the data folder, {@code .waymark} for {@code ./waymark up}
 */
record ProjectLayout(Path project, Path folder) {

  /**
   * The runnable jar of a service.
   *
   * @throws LocalFault when it has not been built
   */
  Path jarOf(String service) throws IOException {
    Path target = project.resolve("services").resolve(service).resolve("target");
    if (Files.isDirectory(target)) {
      try (Stream<Path> files = Files.list(target)) {
        List<Path> jars =
            files.filter(file -> file.toString().endsWith("-runner.jar")).sorted().toList();
        if (!jars.isEmpty()) {
          return jars.getLast();
        }
      }
    }
    throw new LocalFault(
        service + " has not been built (no runnable jar in " + target + "); run ./waymark up.");
  }

  Path logOf(String service) {
    return folder.resolve("logs").resolve(service + ".log");
  }

  /** The recorded ahead-of-time cache of a service; belongs to the project, not to the data. */
  Path cacheOf(String service) {
    return project.resolve(".waymark").resolve("aot").resolve(service + ".aot");
  }

  /** Whether a file is there and not older than what it was made from. */
  static boolean isFresh(Path made, Path from) throws IOException {
    return Files.exists(made)
        && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(from)) >= 0;
  }
}
