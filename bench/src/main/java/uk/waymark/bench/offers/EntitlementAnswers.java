package uk.waymark.bench.offers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import uk.waymark.bench.OneService;
import uk.waymark.bench.Options;
import uk.waymark.bench.latency.Latencies;
import uk.waymark.casesystem.CouncilOptions;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.LocalStack;

/**
 * How long one person's entitlements take at a steady rate, beside a plain indexed read of what is
 * stored of the same person, at the same rate in the same run.
 *
 * <p>Each call has a time when it is to be made, and what is measured counts from that time whether
 * or not the caller kept it (no coordinated omission). Options: {@code --people N} held (5000),
 * {@code --rate N} a second of each kind (200), {@code --seconds N} (60), {@code --warm N} seconds
 * before (60).
 */
public final class EntitlementAnswers {
  private static final String SERVICE = "entitlements";
  private static final int CONNECTIONS = 4;

  /** As a gateway in front of the service keeps them; who waits for one waits on the clock. */
  private static final int HTTP_CONNECTIONS = 64;

  private EntitlementAnswers() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments)
      throws IOException, SQLException, InterruptedException {
    Options options = Options.of(List.of(arguments), "people", "rate", "seconds", "warm");
    int rate = options.number("rate", 200);
    Path folder = Files.createTempDirectory("waymark-bench");
    try (LocalStack stack = OneService.in(folder, SERVICE)) {
      stack.start();
      LocalPostgres postgres = stack.postgres();
      String database = LocalPostgres.databaseName(SERVICE);
      try (Connection connection = postgres.superuser(database)) {
        ManyLives lives = new ManyLives(connection);
        lives.put(options.number("people", 5_000));
        lives.awaitConcluded();
        lives.awaitPublished();
        BlockingQueue<Connection> readers = new LinkedBlockingQueue<>();
        for (int i = 0; i < CONNECTIONS; i++) {
          readers.add(postgres.superuser(database));
        }
        Run run =
            new Run(stack.baseUrl(SERVICE), stack.token("demo-adviser"), lives.subjects(), readers);
        run.go(rate, options.number("warm", 60));
        print(rate, run.go(rate, options.number("seconds", 60)));
        for (Connection reader : readers) {
          reader.close();
        }
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static void print(int rate, Measured measured) {
    System.out.printf(
        Locale.ROOT, "%d a second of each; %d answers failed%n", rate, measured.failed());
    System.out.println("GET entitlements     " + measured.answers());
    System.out.println("plain indexed read   " + measured.reads());
  }

  private record Measured(Latencies answers, Latencies reads, int failed) {}

  private record Run(
      URI service, String token, List<String> subjects, BlockingQueue<Connection> readers) {
    private static final HttpClient HTTP =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Semaphore CONNECTED = new Semaphore(HTTP_CONNECTIONS, true);

    Measured go(int rate, int seconds) throws InterruptedException {
      int calls = rate * seconds;
      Random random = new Random(42);
      AtomicLongArray answers = new AtomicLongArray(calls);
      AtomicLongArray reads = new AtomicLongArray(calls);
      AtomicInteger failed = new AtomicInteger();
      try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
          int call = i;
          String subject = subjects.get(random.nextInt(subjects.size()));
          long due = start + i * 1_000_000_000L / rate;
          LockSupport.parkNanos(due - System.nanoTime());
          callers.execute(
              () -> {
                if (!answered(subject)) {
                  failed.incrementAndGet();
                }
                answers.set(call, System.nanoTime() - due);
              });
          callers.execute(
              () -> {
                if (!read(subject)) {
                  failed.incrementAndGet();
                }
                reads.set(call, System.nanoTime() - due);
              });
        }
        callers.shutdown();
        callers.awaitTermination(5, TimeUnit.MINUTES);
      }
      return new Measured(of(answers), of(reads), failed.get());
    }

    private static Latencies of(AtomicLongArray nanos) {
      return new Latencies(IntStream.range(0, nanos.length()).mapToLong(nanos::get).toArray());
    }

    private boolean answered(String subject) {
      CONNECTED.acquireUninterruptibly();
      try {
        HttpResponse<byte[]> answer =
            HTTP.send(
                HttpRequest.newBuilder(
                        service.resolve(
                            "/people/"
                                + CouncilOptions.DEMO_AUTHORITY
                                + "/"
                                + subject
                                + "/entitlements"))
                    .header("authorization", "Bearer " + token)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        return answer.statusCode() == 200;
      } catch (IOException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        CONNECTED.release();
      }
    }

    private boolean read(String subject) {
      try {
        Connection connection = readers.take();
        try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT content, content_since FROM person_state"
                    + " WHERE authority = ? AND subject = ?")) {
          select.setString(1, CouncilOptions.DEMO_AUTHORITY);
          select.setString(2, subject);
          try (ResultSet row = select.executeQuery()) {
            return row.next() && row.getBytes(1) != null;
          }
        } finally {
          readers.add(connection);
        }
      } catch (SQLException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
