package uk.waymark.bench;

import java.nio.file.Path;
import uk.waymark.local.LocalStack;

/** One service alone, with Kafka and PostgreSQL, on free ports. */
public final class OneService {
  /**
   * With the second compiler and room for the heap, as in production; the local stack leaves the
   * one out and is sparing with the other (decision 0022).
   */
  private static final String[] AS_IN_PRODUCTION = {"-XX:TieredStopAtLevel=4", "-Xmx1g"};

  /**
   * As PostgreSQL is set for a machine of its own ("Resource Consumption": a quarter of the memory,
   * here of 24 GiB; "WAL": checkpoints by time): what it comes with is meant to start anywhere.
   * Both the service and what stands beside it use it.
   */
  private static final String[] FOR_A_REGION = {
    "shared_buffers=6GB", "max_wal_size=8GB", "checkpoint_timeout=15min"
  };

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
        .javaOptions(service, AS_IN_PRODUCTION)
        .postgres(FOR_A_REGION)
        .build();
  }
}
