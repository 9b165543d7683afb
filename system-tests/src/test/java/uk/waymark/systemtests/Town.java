package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalStack;
import uk.waymark.local.LocalStackBuilder;

/** One running Waymark with its callers, in a folder of its own. */
final class Town implements AutoCloseable {
  /** The services that derive: each must hold what intake holds. */
  static final List<String> DERIVING = List.of("entitlements", "adviser-duties", "plan-deadlines");

  /** The services that read what is derived. */
  static final List<String> READING = List.of("alerts", "portal");

  /** Hashes over derived content are added up modulo this. */
  private static final BigInteger HASHES = BigInteger.TWO.pow(128);

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
    return start(builder -> {}, services);
  }

  /** The same with something arranged before the start. */
  static Town start(Consumer<LocalStackBuilder> arranging, String... services) {
    try {
      Path folder = Files.createTempDirectory("waymark-system-test");
      var builder = LocalStack.in(project()).folder(folder).freePorts();
      if (services.length > 0) {
        builder.services(services);
      }
      Archives.use(builder);
      arranging.accept(builder);
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

  /**
   * Waits until portal and alerts hold what the deriving services have concluded. They hold no
   * events: the portal has the conclusions of entitlements, alerts those of the two duty services.
   */
  void awaitRead(Duration longest) throws IOException {
    Instant end = Instant.now().plus(longest);
    for (String reader : READING) {
      while (!derivedHash(reader).equals(derivedHashRead(reader))) {
        assertThat(Instant.now()).as(reader + " holds what was published").isBefore(end);
        pause();
      }
    }
  }

  /** What a reader's derived hash is once it has read all that the deriving services hold. */
  BigInteger derivedHashRead(String reader) throws IOException {
    return reader.equals("portal")
        ? derivedHash("entitlements")
        : derivedHash("adviser-duties").add(derivedHash("plan-deadlines")).mod(HASHES);
  }

  /** The hash over derived content that a service tells. */
  BigInteger derivedHash(String service) throws IOException {
    return new BigInteger(record(service).path("derivedHash").asText(), 16);
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
