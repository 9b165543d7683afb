package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root; there they run in a
 * user namespace of their own, or, where that is forbidden, as the user nobody.
 */
final class PostgresPrograms {
  static final List<String> IN_NAMESPACE = List.of("unshare", "-U");
  static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  private static final List<List<String>> WAYS = List.of(IN_NAMESPACE, AS_NOBODY);
  private static final String OWNER = "65534:65534";
  private static final long LONGEST_SECONDS = 90;

  private final Path programs;
  private final Path dir;
  private final List<String> prefix;

  private PostgresPrograms(Path programs, Path dir, List<String> prefix) {
    this.programs = programs;
    this.dir = dir;
    this.prefix = prefix;
  }

  /**
   * @param programs the unpacked PostgreSQL
   * @param dir the folder that data and log go to
   */
  static PostgresPrograms in(Path programs, Path dir) throws IOException {
    boolean root = "root".equals(System.getProperty("user.name"));
    return root ? asRoot(programs, dir, WAYS) : new PostgresPrograms(programs, dir, List.of());
  }

  /**
   * @param ways commands that run another as somebody who is not root, the preferred one first
   * @throws LocalFault when none works here
   */
  static PostgresPrograms asRoot(Path programs, Path dir, List<List<String>> ways)
      throws IOException {
    for (List<String> way : ways) {
      List<String> probe = new ArrayList<>(way);
      probe.addAll(List.of(programs.resolve("bin/postgres").toString(), "-V"));
      boolean owns = way != AS_NOBODY || works(List.of("chown", "-R", OWNER, dir.toString()));
      if (owns && works(probe)) {
        return new PostgresPrograms(programs, dir, way);
      }
    }
    throw new LocalFault(
        "PostgreSQL does not run as root, and neither user namespaces (unshare) nor the user"
            + " nobody (setpriv) can run it from "
            + programs
            + "; start Waymark as an ordinary user.");
  }

  private static boolean works(List<String> command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false; // No such program on this machine: the next way is tried.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /**
   * Runs one program to its end.
   *
   * @throws LocalFault with its last words when it fails
   */
  void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("waymark-postgres", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(dir.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      if (!ended || process.exitValue() != 0) {
        throw new LocalFault(
            "PostgreSQL's "
                + program
                + (ended ? " failed: " : " did not end: ")
                + Files.readString(said).strip()
                + " (its log: "
                + dir.resolve("postgres.log")
                + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + program + " ran", e);
    } finally {
      Files.deleteIfExists(said);
    }
  }
}
