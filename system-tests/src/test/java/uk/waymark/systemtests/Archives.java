package uk.waymark.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import uk.waymark.local.LocalStackBuilder;
import uk.waymark.local.ServiceSpec;

/**
 * Archives of the services' classes, which the JVM writes when the first process of a service ends
 * and the later ones start with (JEP 350): some eighty starts take a third less. Each fork of the
 * tests has its own, so that none is written while another reads it.
 */
final class Archives {
  /** Six JVMs write theirs at once when the first town closes. */
  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

  private Archives() {}

  static void use(LocalStackBuilder builder) throws IOException {
    Path folder =
        Files.createDirectories(
            Town.project()
                .resolve("system-tests/target/archives-" + System.getProperty("waymark.fork")));
    for (ServiceSpec service : ServiceSpec.ALL) {
      builder.javaOptions(
          service.name(),
          "-XX:+AutoCreateSharedArchive",
          "-XX:SharedArchiveFile=" + folder.resolve(service.name() + ".jsa"));
    }
    builder.stopWithin(LONGEST_STOP);
  }
}
