package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalStack;

/** One running Waymark with its callers, in a folder of its own. */
final class Town implements AutoCloseable {
  /** The services that derive: each must hold what intake holds. */
  static final List<String> DERIVING = List.of("entitlements", "adviser-duties", "plan-deadlines");

  private final LocalStack stack;
  private final Path folder;

  private Town(LocalStack stack, Path folder) {
    this.stack = stack;
    this.folder = folder;
  }

  static Path project() {
    return Path.of(System.getProperty("waymark.root"));
  }

  /** Starts these services, or all when none is named. */
  static Town start(String... services) {
    try {
      Path folder = Files.createTempDirectory("waymark-system-test");
      var builder = LocalStack.in(project()).folder(folder).freePorts();
      if (services.length > 0) {
        builder.services(services);
      }
      LocalStack stack = builder.build();
      Town town = new Town(stack, folder);
      try {
        stack.start();
      } catch (IOException | RuntimeException e) {
        town.close();
        throw e;
      }
      return town;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the data of its parts lie. */
  Path folder() {
    return folder;
  }

  LocalStack stack() {
    return stack;
  }

  Http as(String user) throws IOException {
    return new Http(stack.token(user));
  }

  JsonNode record(String service) throws IOException {
    Http.Answer answer = as("demo-operator").get(stack.baseUrl(service), "/status/record");
    assertThat(answer.status()).as(service + " /status/record").isEqualTo(200);
    return answer.json();
  }

  /**
   * Waits until these services hold exactly what intake holds and have published all they
   * concluded.
   */
  void awaitCaughtUp(List<String> services, Duration longest) throws IOException {
    Instant end = Instant.now().plus(longest);
    for (String service : services) {
      while (true) {
        JsonNode intake = record("intake");
        JsonNode other = record(service);
        if (other.get("events").equals(intake.get("events"))
            && other.get("recordHash").equals(intake.get("recordHash"))
            && other.path("lagging").asLong() == 0) {
          break;
        }
        assertThat(Instant.now())
            .as("%s agrees with intake: %s against %s", service, other, intake)
            .isBefore(end);
        pause();
      }
    }
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** All that every service has logged so far. */
  String logs() throws IOException {
    StringBuilder all = new StringBuilder();
    for (var service : stack.services()) {
      all.append(Files.readString(service.log()));
    }
    return all.toString();
  }

  @Override
  public void close() {
    try {
      stack.close();
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
