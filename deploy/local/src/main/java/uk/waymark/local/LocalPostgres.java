package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;

/**
 * A real PostgreSQL on 127.0.0.1 whose programs come as a Maven artifact: nothing to install, works
 * as root and as an ordinary user, data survive restarts and kill -9.
 *
 * <p>Every service has a database of its own with three roles: {@code NAME_owner} (owns the schema,
 * runs migrations), {@code NAME_writer} (the consumer: all rows, no HTTP) and {@code NAME_reader}
 * (HTTP: row-level security applies). Whoever reaches the port may be anyone (trust), so it listens
 * on the loopback address alone and is for demo data and tests only.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final String SUPERUSER = "postgres";

  private final PostgresPrograms programs;
  private final Path data;
  private final int port;

  private LocalPostgres(PostgresPrograms programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /**
   * Starts the server, first making the cluster when there is none, and returns when it answers. A
   * server that an earlier run left behind on the same data is stopped first.
   *
   * @param dir the folder of data and log
   * @param port where it listens
   * @param durable whether a commit is on disk when it returns (fsync); false only for tests whose
   *     data are thrown away
   * @throws LocalFault when the port is taken or PostgreSQL can't run here
   * @throws IOException when the folder can't be written
   */
  public static LocalPostgres start(Path dir, int port, boolean durable) throws IOException {
    return start(dir, port, PostgresSettings.usual(durable));
  }

  /** The same with settings of its own. */
  public static LocalPostgres start(Path dir, int port, PostgresSettings settings)
      throws IOException {
    Path folder = Files.createDirectories(dir.toAbsolutePath());
    return start(PostgresPrograms.in(unpacked(folder), folder), folder, port, settings);
  }

  static LocalPostgres start(
      PostgresPrograms programs, Path folder, int port, PostgresSettings settings)
      throws IOException {
    Path data = folder.resolve("data");
    if (!Files.exists(data)) {
      makeCluster(programs, folder, data, settings.durable());
    }
    if (isRunning(data)) {
      stop(programs, data);
    }
    Ports.requireFree(port, "PostgreSQL");
    programs.run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-l",
        folder.resolve("postgres.log").toString(),
        "-o",
        settings.options(port),
        "-w",
        "-t",
        "60",
        "start");
    return new LocalPostgres(programs, data, port);
  }

  /** Inside the project all share one unpacked copy (60 MB); elsewhere it lies beside the data. */
  static Path unpacked(Path dir) throws IOException {
    String root = System.getProperty("waymark.root");
    Path programs =
        root == null ? dir.resolve("programs") : Path.of(root, ".waymark", "postgres-programs");
    PostgresBinaries.unpack(programs);
    return programs;
  }

  private static void makeCluster(
      PostgresPrograms programs, Path folder, Path data, boolean durable) throws IOException {
    Path half = folder.resolve("data.new");
    Folders.delete(half);
    programs.run(
        "initdb",
        "-D",
        half.toString(),
        "-U",
        SUPERUSER,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        durable ? "--sync-method=fsync" : "--no-sync");
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Stops a server that an earlier run left behind on the same data.
   *
   * @param dir the folder of data and log
   * @param progress told when there is one
   * @throws IOException when it can't be stopped
   */
  static void stopLeftover(Path dir, Consumer<String> progress) throws IOException {
    Path folder = dir.toAbsolutePath();
    Path data = folder.resolve("data");
    if (isRunning(data)) {
      progress.accept("stopping PostgreSQL, which an earlier run left behind");
      stop(PostgresPrograms.in(unpacked(folder), folder), data);
    }
  }

  private static boolean isRunning(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
      return false;
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .flatMap(process -> process.info().command())
        .filter(command -> command.endsWith("postgres"))
        .isPresent();
  }

  /**
   * Makes a service's database and roles where they are missing.
   *
   * @param name the service's name; its hyphens become underscores ({@code adviser_duties})
   * @throws SQLException when PostgreSQL refuses
   */
  public void createServiceDatabase(String name) throws SQLException {
    String database = databaseName(name);
    try (Connection connection = superuser(SUPERUSER);
        Statement statement = connection.createStatement()) {
      createRole(statement, database + "_owner", "NOBYPASSRLS");
      createRole(statement, database + "_writer", "BYPASSRLS");
      createRole(statement, database + "_reader", "NOBYPASSRLS");
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
        statement.execute("CREATE DATABASE " + database + " OWNER " + database + "_owner");
      }
    }
    try (Connection connection = superuser(database);
        Statement statement = connection.createStatement()) {
      for (String grant : ServiceRoles.grants(database)) {
        statement.execute(grant);
      }
    }
  }

  private static void createRole(Statement statement, String role, String rowSecurity)
      throws SQLException {
    if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
      statement.execute("CREATE ROLE " + role + " LOGIN NOSUPERUSER " + rowSecurity);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /**
   * The name of a service's database, also the stem of its roles.
   *
   * @param service such as {@code adviser-duties}
   * @throws IllegalArgumentException when it is not lower-case letters and hyphens
   */
  public static String databaseName(String service) {
    if (!service.matches("[a-z][a-z_-]{0,40}")) {
      throw new IllegalArgumentException("not the name of a service: " + service);
    }
    return service.replace('-', '_');
  }

  /** The address of a service's database, without a user. */
  public String jdbcUrl(String name) {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/"
        + databaseName(name)
        + "?reWriteBatchedInserts=true";
  }

  /**
   * Connects as superuser, whom neither grants nor row-level security bind.
   *
   * @param database a database's name
   * @throws SQLException when there is no such database
   */
  public Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, SUPERUSER, "");
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /**
   * The process id of the server, its first line of postmaster.pid.
   *
   * @throws IOException when it does not run
   */
  public long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
  }

  /** Ends all connections and stops the server; waits until it is down. */
  @Override
  public void close() throws IOException {
    stop(programs, data);
  }

  private static void stop(PostgresPrograms programs, Path data) throws IOException {
    programs.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop");
  }
}
