package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** PostgreSQL, Kafka, sign-in and mailbox, started side by side and stopped in order. */
final class StackParts implements AutoCloseable {
  private final FutureTask<LocalPostgres> postgres;
  private final FutureTask<EmbeddedKafka> kafka;
  private final FutureTask<DemoSignIn> signIn;
  private final FutureTask<MailDrop> mail;

  private StackParts(
      Path folder,
      StackPorts ports,
      PostgresSettings settings,
      List<String> services,
      Consumer<String> progress) {
    postgres =
        inBackground(
            () -> {
              LocalPostgres server =
                  LocalPostgres.start(folder.resolve("postgres"), ports.postgres(), settings);
              for (String service : services) {
                server.createServiceDatabase(service);
              }
              progress.accept("PostgreSQL is ready on 127.0.0.1:" + ports.postgres());
              return server;
            });
    kafka =
        inBackground(
            () -> {
              EmbeddedKafka broker =
                  EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka(), ports.controller());
              progress.accept("Kafka is ready on " + broker.bootstrap());
              return broker;
            });
    signIn =
        inBackground(
            () -> {
              DemoSignIn provider = DemoSignIn.start(ports.signIn());
              progress.accept("the demo sign-in is ready on 127.0.0.1:" + ports.signIn());
              return provider;
            });
    mail = inBackground(() -> MailDrop.start(ports.smtp(), folder.resolve("mail")));
  }

  static StackParts start(
      Path folder,
      StackPorts ports,
      PostgresSettings settings,
      List<String> services,
      Consumer<String> progress) {
    return new StackParts(folder, ports, settings, services, progress);
  }

  private static <T> FutureTask<T> inBackground(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().start(task);
    return task;
  }

  /** Waits until all four serve; throws what kept one of them from starting. */
  void await() throws IOException {
    postgres();
    kafka();
    signIn();
    mail();
  }

  LocalPostgres postgres() throws IOException {
    return outcome(postgres);
  }

  EmbeddedKafka kafka() throws IOException {
    return outcome(kafka);
  }

  DemoSignIn signIn() throws IOException {
    return outcome(signIn);
  }

  MailDrop mail() throws IOException {
    return outcome(mail);
  }

  private static <T> T outcome(FutureTask<T> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case LocalFault fault -> throw fault;
        case IOException failure -> throw failure;
        case null, default -> throw new IOException("a part of the stack did not start", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the stack started", e);
    }
  }

  /** Waits for those still starting, then closes: sign-in, mailbox, Kafka, PostgreSQL last. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (FutureTask<? extends AutoCloseable> part : List.of(signIn, mail, kafka, postgres)) {
      try {
        if (started(part)) {
          part.resultNow().close();
        }
      } catch (Exception e) {
        IOException next = new IOException("a part of the stack did not stop", e);
        if (failure != null) {
          next.addSuppressed(failure);
        }
        failure = next;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static boolean started(FutureTask<?> part) throws InterruptedException {
    try {
      part.get();
      return true;
    } catch (ExecutionException neverRan) {
      return false; // Told by await() already; there is nothing to close.
    }
  }
}
