package uk.waymark.local.train;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalFault;
import uk.waymark.local.LocalStack;
import uk.waymark.local.LocalStackBuilder;
import uk.waymark.local.ServiceProcess;
import uk.waymark.local.ServiceSpec;

/**
 * Runs every service once on data that are thrown away, each with a JDK ahead-of-time cache being
 * recorded (JEP 483, JEP 514), and leaves the caches in {@code .waymark/aot}. A cache is used while
 * it is newer than the jar it was recorded from; the JVM itself passes over one that does not fit.
 */
public final class Train {
  /** Writing a cache at the end of a process takes a JVM of its own some twenty seconds. */
  private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

  private Train() {}

  /** Exits with 1 and one sentence when a service can't be run. */
  public static void main(String... arguments) throws IOException {
    Path project = Path.of(System.getProperty("waymark.root", ".")).toAbsolutePath().normalize();
    Path caches = Files.createDirectories(project.resolve(".waymark").resolve("aot"));
    Path data = project.resolve(".waymark").resolve("training");
    try {
      record(project, caches, data);
      System.out.println("Recorded; ./waymark up uses the caches in " + caches);
    } catch (LocalFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    } finally {
      Folders.delete(data);
    }
  }

  private static void record(Path project, Path caches, Path data) throws IOException {
    LocalStackBuilder builder =
        LocalStack.in(project)
            .folder(data)
            .freePorts()
            .notDurable()
            .stopWithin(LONGEST_STOP)
            .progress(System.out::println);
    for (ServiceSpec service : ServiceSpec.ALL) {
      Path cache = caches.resolve(service.name() + ".aot");
      Files.deleteIfExists(cache);
      builder.javaOptions(service.name(), "-XX:AOTCacheOutput=" + cache);
    }
    try (LocalStack stack = builder.build()) {
      stack.start();
      exercise(stack);
      System.out.println("Writing the caches; this takes some minutes.");
      // One after the other: six at once would need the memory of twelve JVMs.
      for (ServiceProcess service : stack.services()) {
        service.stop();
        System.out.println("  " + service.name());
      }
    }
  }

  /** Asks what a newcomer's first minute asks, so that those classes are in the caches too. */
  private static void exercise(LocalStack stack) throws IOException {
    String token = stack.token("demo-operator");
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (ServiceProcess service : stack.services()) {
        for (String path : List.of("/q/health/ready", "/status/record", "/")) {
          HttpRequest request =
              HttpRequest.newBuilder(URI.create(service.baseUrl() + path))
                  .timeout(Duration.ofMinutes(1))
                  .header("authorization", "Bearer " + token)
                  .build();
          http.send(request, HttpResponse.BodyHandlers.discarding());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the caches were recorded", e);
    }
  }
}
