package uk.waymark.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All of Waymark on this machine: the parts in this JVM and PostgreSQL beside it, every service as
 * its own process from its built jar. {@code ./waymark up}, the system tests and the benchmarks run
 * on it.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.in(project).folder(temporary).freePorts().build()) {
 *   stack.start();
 *   stack.service("entitlements").kill();
 *   stack.service("entitlements").start();
 *   stack.awaitReady("entitlements");
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {
  /** How long a service may take to become ready. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final ProjectLayout layout;
  private final StackPorts ports;
  private final PostgresSettings postgres;
  private final List<String> deletedFirst;
  private final Consumer<String> progress;
  private final Map<String, ServiceProcess> services;
  private @Nullable StackLock lock;
  private @Nullable StackParts parts;
  private boolean closing;

  LocalStack(LocalStackBuilder builder) {
    layout = builder.layout();
    ports = builder.ports();
    postgres = builder.postgres();
    deletedFirst = builder.deletedFirst();
    progress = builder.progress();
    Map<String, ServiceProcess> all = new LinkedHashMap<>();
    for (ServiceSpec spec : builder.specs()) {
      all.put(
          spec.name(),
          new ServiceProcess(
              spec,
              ports.of(spec.name()),
              layout,
              builder.environmentOf(spec),
              builder.javaOptionsOf(spec),
              builder.stopWithin()));
    }
    services = all;
  }

  /**
   * Describes a stack.
   *
   * @param project the root of the project, whose {@code services/NAME/target} hold the jars
   */
  public static LocalStackBuilder in(Path project) {
    return new LocalStackBuilder(project);
  }

  /**
   * Starts everything and returns when every service is ready.
   *
   * @throws LocalFault when the folder is in use, a port is taken or a service does not start; what
   *     did start keeps running until {@link #close()}
   * @throws IOException when the data folder can't be used
   */
  public void start() throws IOException {
    startParts();
    startServices();
  }

  /** Starts PostgreSQL, Kafka, sign-in and mailbox, without any service. */
  public void startParts() throws IOException {
    begin().await();
  }

  private synchronized StackParts begin() throws IOException {
    if (closing) {
      throw new LocalFault("Waymark was stopped while it started.");
    }
    for (String service : services.keySet()) {
      layout.jarOf(service);
    }
    Files.createDirectories(layout.folder());
    lock = StackLock.take(layout.folder());
    Leftover.stopAll(layout.folder(), progress);
    LocalPostgres.stopLeftover(layout.folder().resolve("postgres"), progress);
    ports.requireFree();
    for (String name : deletedFirst) {
      Folders.delete(layout.folder().resolve(name));
    }
    StackParts starting =
        StackParts.start(
            layout.folder(), ports, postgres, List.copyOf(services.keySet()), progress);
    parts = starting;
    return starting;
  }

  /** Starts every service and waits until all are ready. */
  public void startServices() throws IOException {
    for (ServiceProcess service : services.values()) {
      synchronized (this) {
        if (closing) {
          throw new LocalFault("Waymark was stopped while it started.");
        }
        service.clearLog();
        service.start();
      }
    }
    Readiness.await(List.copyOf(services.values()), LONGEST_START, progress);
  }

  /**
   * Waits until a service answers that it is ready.
   *
   * @throws LocalFault when it stops or takes too long
   */
  public void awaitReady(String service) throws IOException {
    Readiness.await(List.of(service(service)), LONGEST_START, progress);
  }

  /**
   * One service, to stop, kill or start it.
   *
   * @throws IllegalArgumentException when this stack has no such service
   */
  public ServiceProcess service(String name) {
    ServiceProcess service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException("no service " + name + " in " + services.keySet());
    }
    return service;
  }

  /** All its services. */
  public List<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  /** Where a service answers. */
  public URI baseUrl(String service) {
    return service(service).baseUrl();
  }

  /** The bootstrap address of Kafka. */
  public String bootstrap() {
    return "127.0.0.1:" + ports.kafka();
  }

  /** The Kafka broker. */
  public EmbeddedKafka kafka() throws IOException {
    return running().kafka();
  }

  /** The PostgreSQL server. */
  public LocalPostgres postgres() throws IOException {
    return running().postgres();
  }

  /** The issuer of the tokens. */
  public String issuer() throws IOException {
    return running().signIn().issuer();
  }

  /** A bearer token of a user of {@link DemoUsers}. */
  public String token(String username) throws IOException {
    return running().signIn().tokenFor(username);
  }

  /** The messages that were sent. */
  public MailDrop mail() throws IOException {
    return running().mail();
  }

  /** The ports of this stack. */
  public StackPorts ports() {
    return ports;
  }

  /** Whether anything of it was started and has not been closed. */
  public synchronized boolean isStarted() {
    return parts != null;
  }

  private synchronized StackParts running() {
    if (parts == null) {
      throw new IllegalStateException("the stack has not been started");
    }
    return parts;
  }

  /**
   * The memory of each process; Kafka counts in this JVM's.
   *
   * @throws IOException when a service does not run or this is not Linux
   */
  public List<ProcessMemory> memory() throws IOException {
    List<ProcessMemory> memory = new ArrayList<>();
    long own = ProcessHandle.current().pid();
    memory.add(ProcessMemory.of("launcher and Kafka", own, false));
    memory.add(ProcessMemory.of("PostgreSQL", postgres().pid(), true));
    for (ServiceProcess service : services.values()) {
      memory.add(ProcessMemory.of(service.name(), service.pid(), false));
    }
    return memory;
  }

  /** Stops the services, then sign-in and mailbox, then Kafka, then PostgreSQL. */
  @Override
  public synchronized void close() throws IOException {
    closing = true;
    services.values().forEach(ServiceProcess::signalStop);
    for (ServiceProcess service : services.values()) {
      service.awaitStop();
    }
    if (parts != null) {
      parts.close();
      parts = null;
    }
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }
}
