package uk.waymark.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what a {@link LocalStack} is to be. */
public final class LocalStackBuilder {
  private final Path project;
  private final Map<String, Map<String, String>> overrides = new HashMap<>();
  private final Map<String, List<String>> javaOptions = new HashMap<>();
  private Path folder;
  private List<ServiceSpec> specs = ServiceSpec.ALL;
  private @Nullable StackPorts ports;
  private final List<String> postgresSettings = new ArrayList<>();
  private boolean durable = true;
  private Duration stopWithin = Duration.ofSeconds(30);
  private List<String> deletedFirst = List.of();
  private Consumer<String> progress = line -> {};

  LocalStackBuilder(Path project) {
    this.project = project.toAbsolutePath().normalize();
    folder = this.project.resolve(".waymark");
  }

  /** The data folder; {@code .waymark} in the project when not said. */
  public LocalStackBuilder folder(Path dataFolder) {
    folder = dataFolder.toAbsolutePath().normalize();
    return this;
  }

  /** Only these services; all when not said. */
  public LocalStackBuilder services(String... names) {
    List<String> wanted = List.of(names);
    return specs(ServiceSpec.ALL.stream().filter(s -> wanted.contains(s.name())).toList());
  }

  LocalStackBuilder specs(List<ServiceSpec> chosen) {
    specs = List.copyOf(chosen);
    return this;
  }

  /** Random free ports instead of the standard ones. */
  public LocalStackBuilder freePorts() {
    ports = StackPorts.free(specs);
    return this;
  }

  /** All ports near this one, see {@link StackPorts#from}. */
  public LocalStackBuilder portsFrom(int base) {
    ports = StackPorts.from(base, specs);
    return this;
  }

  /** Without waiting for the disk: only where data are thrown away. */
  public LocalStackBuilder notDurable() {
    durable = false;
    return this;
  }

  /**
   * Deletes what an earlier run kept, once that run is known to have ended.
   *
   * @param names files and folders in the data folder
   */
  public LocalStackBuilder startEmpty(List<String> names) {
    deletedFirst = List.copyOf(names);
    return this;
  }

  /** Environment variables of one service, over those the stack sets itself. */
  public LocalStackBuilder environment(String service, Map<String, String> variables) {
    overrides.computeIfAbsent(service, name -> new HashMap<>()).putAll(variables);
    return this;
  }

  /** Settings of PostgreSQL as {@code name=value}, over those the stack sets itself. */
  public LocalStackBuilder postgres(String... settings) {
    postgresSettings.addAll(List.of(settings));
    return this;
  }

  /** Java options of one service, after those the stack sets itself. */
  public LocalStackBuilder javaOptions(String service, String... options) {
    javaOptions.computeIfAbsent(service, name -> new ArrayList<>()).addAll(List.of(options));
    return this;
  }

  /** How long a service may take to stop before it is killed; thirty seconds when not said. */
  public LocalStackBuilder stopWithin(Duration longest) {
    stopWithin = longest;
    return this;
  }

  /** Who is told of each step, possibly from several threads. */
  public LocalStackBuilder progress(Consumer<String> listener) {
    progress = listener;
    return this;
  }

  /** The stack, not yet started. */
  public LocalStack build() {
    return new LocalStack(this);
  }

  ProjectLayout layout() {
    return new ProjectLayout(project, folder);
  }

  List<ServiceSpec> specs() {
    return specs;
  }

  StackPorts ports() {
    if (ports == null) {
      ports = StackPorts.standard(specs);
    }
    return ports;
  }

  PostgresSettings postgres() {
    return new PostgresSettings(durable, postgresSettings);
  }

  Duration stopWithin() {
    return stopWithin;
  }

  List<String> deletedFirst() {
    return deletedFirst;
  }

  Consumer<String> progress() {
    return progress;
  }

  List<String> javaOptionsOf(ServiceSpec service) {
    return javaOptions.getOrDefault(service.name(), List.of());
  }

  /** The configuration of a service, in the words of the compose file too. */
  Map<String, String> environmentOf(ServiceSpec service) {
    StackPorts all = ports();
    String database = LocalPostgres.databaseName(service.name());
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("WAYMARK_HTTP_PORT", Integer.toString(all.of(service.name())));
    environment.put("WAYMARK_KAFKA", "127.0.0.1:" + all.kafka());
    environment.put(
        "WAYMARK_DB_URL",
        "jdbc:postgresql://127.0.0.1:"
            + all.postgres()
            + "/"
            + database
            + "?reWriteBatchedInserts=true");
    environment.put("WAYMARK_DB_OWNER", database + "_owner");
    environment.put("WAYMARK_DB_WRITER", database + "_writer");
    environment.put("WAYMARK_DB_READER", database + "_reader");
    environment.put("WAYMARK_DB_PASSWORD", "local");
    environment.put(
        "WAYMARK_ISSUER", "http://127.0.0.1:" + all.signIn() + "/" + DemoSignIn.ISSUER_ID);
    environment.put("WAYMARK_SMTP_HOST", "127.0.0.1");
    environment.put("WAYMARK_SMTP_PORT", Integer.toString(all.smtp()));
    environment.put("WAYMARK_MAIL_FOLDER", folder.resolve("mail").toString());
    Integer portal = all.services().get("portal");
    if (portal != null) {
      environment.put("WAYMARK_PORTAL_URL", "http://127.0.0.1:" + portal);
    }
    environment.putAll(overrides.getOrDefault(service.name(), Map.of()));
    return environment;
  }
}
