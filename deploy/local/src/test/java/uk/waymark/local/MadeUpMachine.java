package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./waymark} on a made-up machine: made-up JDKs that say how they were called, a
 * made-up Maven, a path with nothing else than ordinary tools, and a project whose path has a
 * space.
 */
abstract class MadeUpMachine {
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "sed",
          "find",
          "sort",
          "awk",
          "grep",
          "cksum",
          "tr",
          "cat",
          "mkdir",
          "rm",
          "cp",
          "head",
          "tail",
          "dirname",
          "readlink",
          "sleep",
          "env");

  @TempDir Path machine;
  Path root = Path.of("");
  Path path = Path.of("");

  record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void makeMachine() throws IOException {
    root = Files.createDirectories(machine.resolve("a project"));
    path = Files.createDirectories(machine.resolve("path"));
    Path script = Path.of(System.getProperty("waymark.root", "../.."), "waymark");
    Files.copy(script, root.resolve("waymark"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String tool : TOOLS) {
      Path real = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          path.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
    }
    for (String folder :
        List.of(
            "reading-age",
            "statute",
            "offers",
            "contracts",
            "explain",
            "bench/case-system",
            "services")) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.createDirectories(root.resolve("deploy/local"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    maven("3.8.7", "echo \"JAVA_HOME=$JAVA_HOME\"; echo \"arguments=$*\"");
  }

  Path jdk(String folder, String version) throws IOException {
    Path jdk = machine.resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/java"), "echo \"java in $PWD\"; for word; do echo \"<$word>\"; done");
    program(jdk.resolve("bin/javac"), "exit 1");
    return jdk.toRealPath();
  }

  void maven(String version, String body) throws IOException {
    program(
        path.resolve("mvn"),
        "if [ \"$1\" = --version ]; then echo 'Apache Maven "
            + version
            + " (x)'; exit; fi\n"
            + body);
  }

  static String writeReport(String module, int ran, int errors, int failed, int skipped) {
    String folder = module + "/target/surefire-reports";
    return "mkdir -p "
        + folder
        + "; printf '%s\\n' '<?xml?>' '<testsuite xmlns:xsi=\"x\" time=\"1\""
        + " tests=\""
        + ran
        + "\" errors=\""
        + errors
        + "\" skipped=\""
        + skipped
        + "\" failures=\""
        + failed
        + "\">' >"
        + folder
        + "/TEST-"
        + module
        + ".xml\n";
  }

  void report(String file, int ran, int errors, int failed, int skipped) throws IOException {
    Path report = root.resolve(file);
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        "<testsuite tests=\"%d\" errors=\"%d\" skipped=\"%d\" failures=\"%d\">"
            .formatted(ran, errors, skipped, failed));
  }

  static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Outcome run(Map<String, String> environment, String... arguments) throws Exception {
    Process process = start(environment, arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(machine.resolve("out.txt")),
        Files.readString(machine.resolve("err.txt")));
  }

  /** Starts the script from another folder than its own. */
  Process start(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", root.resolve("waymark").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(machine.toFile())
            .redirectOutput(machine.resolve("out.txt").toFile())
            .redirectError(machine.resolve("err.txt").toFile());
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().put("HOME", machine.toString());
    builder.environment().put("WAYMARK_JDK_PLACES", places());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private String places() throws IOException {
    Path jdks = Files.createDirectories(machine.resolve("jdks")).toRealPath();
    try (var folders = Files.list(jdks)) {
      return String.join(":", folders.map(Path::toString).sorted().toList());
    }
  }
}
