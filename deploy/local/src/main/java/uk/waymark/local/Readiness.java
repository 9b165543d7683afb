package uk.waymark.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waits for services to say that they are ready. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Readiness() {}

  /**
   * @throws LocalFault when one stops or is not ready in time, with the end of its log
   */
  static void await(List<ServiceProcess> services, Duration longest, Consumer<String> progress)
      throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    List<ServiceProcess> waiting = new ArrayList<>(services);
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      while (!waiting.isEmpty()) {
        for (ServiceProcess service : List.copyOf(waiting)) {
          service.requireAlive();
          if (isReady(http, service.baseUrl())) {
            waiting.remove(service);
            progress.accept(service.name() + " is ready on " + service.baseUrl());
          }
        }
        if (!waiting.isEmpty() && System.nanoTime() > end) {
          ServiceProcess slow = waiting.getFirst();
          throw new LocalFault(
              slow.name()
                  + " was not ready after "
                  + longest.toSeconds()
                  + " seconds. Its last lines:\n"
                  + LogTail.of(slow.log())
                  + "\n  The whole log: "
                  + slow.log());
        }
        Thread.sleep(waiting.isEmpty() ? Duration.ZERO : PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while services started", e);
    }
  }

  private static boolean isReady(HttpClient http, URI base) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false; // Not listening yet: asked again until the time is over.
    }
  }
}
