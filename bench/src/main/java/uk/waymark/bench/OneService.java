package uk.waymark.bench;

import java.nio.file.Path;
import uk.waymark.local.LocalStack;

/** One service alone, with Kafka and PostgreSQL, on free ports. */
public final class OneService {
  /** With the second compiler, as in production; the local stack leaves it out (decision 0022). */
  private static final String OPTIMISED = "-XX:TieredStopAtLevel=4";

  private OneService() {}

  /**
   * A stack with this service, not yet started.
   *
   * @param folder where its data are kept
   */
  public static LocalStack in(Path folder, String service) {
    return LocalStack.in(Options.project())
        .folder(folder)
        .freePorts()
        .services(service)
        .javaOptions(service, OPTIMISED)
        .build();
  }
}
