package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./waymark} on a made-up machine: made-up JDKs that say how they were called, a
 * made-up Maven, a path with nothing else than ordinary tools, and a project whose path has a
 * space.
 */
class WaymarkScriptTest {
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
          "head",
          "tail",
          "dirname",
          "readlink",
          "sleep",
          "env");

  @TempDir Path machine;
  private Path root = Path.of("");
  private Path path = Path.of("");

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
        List.of("statute", "offers", "contracts", "explain", "bench/case-system", "services")) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.createDirectories(root.resolve("deploy/local"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    maven("3.8.7", "echo \"JAVA_HOME=$JAVA_HOME\"; echo \"arguments=$*\"");
  }

  @Test
  void the_jdk_of_java_home_is_taken_when_it_is_new_enough() throws Exception {
    Path good = jdk("jdks/good", "25.0.3");
    jdk("jdks/other", "26");

    assertThat(run(Map.of("JAVA_HOME", good.toString()), "test").out())
        .startsWith("JAVA_HOME=" + good + "\n");
  }

  @Test
  void an_old_java_home_and_an_old_javac_on_the_path_are_passed_over() throws Exception {
    Path old = jdk("old", "17.0.9");
    Files.createSymbolicLink(path.resolve("javac"), old.resolve("bin/javac"));
    Path good = jdk("jdks/b good one", "25");
    jdk("jdks/a-too-old", "21.0.1");

    assertThat(run(Map.of("JAVA_HOME", old.toString()), "test").out())
        .startsWith("JAVA_HOME=" + good + "\n");
  }

  @Test
  void a_new_javac_on_the_path_is_taken_before_the_usual_places() throws Exception {
    Path onPath = jdk("somewhere/else", "27-ea");
    Files.createSymbolicLink(path.resolve("javac"), onPath.resolve("bin/javac"));
    jdk("jdks/good", "25");

    assertThat(run(Map.of(), "test").out()).startsWith("JAVA_HOME=" + onPath + "\n");
  }

  @Test
  void a_folder_without_a_compiler_is_no_jdk() throws Exception {
    Files.delete(jdk("jdks/a-runtime-only", "25").resolve("bin/javac"));
    Path good = jdk("jdks/good", "25");

    assertThat(run(Map.of(), "test").out()).startsWith("JAVA_HOME=" + good + "\n");
  }

  @Test
  void without_a_jdk_it_says_what_to_install() throws Exception {
    jdk("jdks/old", "17.0.9");

    Outcome outcome = run(Map.of(), "up");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .startsWith("Waymark needs a JDK 25 or newer, and there is none in JAVA_HOME, on the path")
        .contains("https://adoptium.net");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void without_maven_or_with_an_old_one_it_says_what_to_install() throws Exception {
    jdk("jdks/good", "25");
    Files.delete(path.resolve("mvn"));
    assertThat(run(Map.of(), "test").err())
        .startsWith("Waymark is built with Maven 3.8.7 or newer, and there is no mvn on the path.");

    maven("3.8.6", "echo built");
    assertThat(run(Map.of(), "test").err())
        .isEqualTo("Waymark is built with Maven 3.8.7 or newer; the mvn on the path is 3.8.6.\n");
    maven("3.10.0", "echo built");
    assertThat(run(Map.of(), "test").out()).startsWith("built\n");
  }

  @Test
  void the_tests_of_all_modules_are_added_up() throws Exception {
    jdk("jdks/good", "25");
    report("left/target/surefire-reports/TEST-Old.xml", 50, 50, 0, 0);
    maven("3.8.7", writeReport("one", 10, 0, 0, 1) + writeReport("two", 5, 0, 0, 0));

    Outcome outcome = run(Map.of(), "test");

    assertThat(outcome.out()).endsWith("14 passed, 0 failed, 1 skipped\n");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void a_failed_test_fails_the_run_whatever_maven_says() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", writeReport("one", 10, 1, 2, 1));
    Outcome failed = run(Map.of(), "test");
    assertThat(failed.out()).endsWith("6 passed, 3 failed, 1 skipped\n");
    assertThat(failed.exit()).isEqualTo(1);

    maven("3.8.7", writeReport("one", 10, 0, 0, 0) + "exit 7");
    assertThat(run(Map.of(), "test").exit()).isEqualTo(7);

    maven("3.8.7", "echo nothing");
    assertThat(run(Map.of(), "test").err()).endsWith("No test ran.\n");
  }

  @Test
  void long_includes_the_heavy_tests_and_other_arguments_go_to_maven() throws Exception {
    jdk("jdks/good", "25");

    assertThat(run(Map.of(), "test").out()).contains("arguments=-B -ntp --fail-at-end verify\n");
    assertThat(run(Map.of(), "test", "--long", "-pl", "statute").out())
        .contains(
            "arguments=-B -ntp --fail-at-end verify -Dwaymark.excluded.groups= -pl statute\n");
  }

  @Test
  void explain_builds_once_and_then_starts_one_jvm_in_the_callers_folder() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", "mkdir -p explain/target; echo jar >explain/target/explain-0.1.0-SNAPSHOT.jar");

    Outcome first = run(Map.of(), "explain", "--events", "my file.jsonl");
    Outcome second = run(Map.of(), "explain", "--events", "my file.jsonl");

    assertThat(first.err()).startsWith("Building explain;");
    assertThat(second.err()).isEmpty();
    for (Outcome outcome : List.of(first, second)) {
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out())
          .startsWith("java in " + machine.toRealPath() + "\n")
          .contains("<uk.waymark.explain.Main>\n<--events>\n<my file.jsonl>\n")
          .containsOnlyOnce("java in ");
    }
  }

  @Test
  void compare_runs_what_explain_built() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", "mkdir -p explain/target; echo jar >explain/target/explain-0.1.0-SNAPSHOT.jar");
    run(Map.of(), "explain", "--events", "my file.jsonl");

    Outcome outcome = run(Map.of(), "compare", "--events", "my file.jsonl", "--left", "default");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            """
            <uk.waymark.explain.Main>
            <compare>
            <--events>
            <my file.jsonl>
            <--left>
            <default>
            """);
  }

  @Test
  void a_changed_source_is_built_again() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", "mkdir -p explain/target; echo jar >explain/target/explain-0.1.0-SNAPSHOT.jar");
    run(Map.of(), "explain");

    Files.writeString(root.resolve("statute/Rule.java"), "class Rule {}");
    assertThat(run(Map.of(), "explain").err()).startsWith("Building explain;");
    Files.createDirectories(root.resolve("statute/src/test"));
    Files.writeString(root.resolve("statute/src/test/RuleTest.java"), "class RuleTest {}");
    assertThat(run(Map.of(), "explain").err()).isEmpty();
    Files.delete(root.resolve("statute/Rule.java"));
    assertThat(run(Map.of(), "explain").err()).startsWith("Building explain;");
  }

  @Test
  void a_build_that_fails_shows_its_errors_and_its_log() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", "echo '[INFO] fine'; echo '[ERROR] cannot find symbol'; exit 1");

    Outcome outcome = run(Map.of(), "explain");

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("[ERROR] cannot find symbol", ".waymark/logs/build.log")
        .doesNotContain("[INFO]");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void stopping_the_script_stops_the_build() throws Exception {
    jdk("jdks/good", "25");
    maven("3.8.7", "echo $$ >\"$HOME/maven.pid\"; exec sleep 300");
    Process script = start(Map.of(), "explain");
    Path file = machine.resolve("maven.pid");
    for (int tries = 0; tries < 600 && !Files.exists(file); tries++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    long maven = Long.parseLong(Files.readString(file).strip());

    script.destroy();

    assertThat(script.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(ProcessHandle.of(maven).filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void an_unknown_command_gets_the_help() throws Exception {
    assertThat(run(Map.of(), "upp").exit()).isEqualTo(2);
    assertThat(run(Map.of(), "upp").err()).startsWith("Usage: ./waymark COMMAND");
    assertThat(run(Map.of()).out()).startsWith("Usage: ./waymark COMMAND");
  }

  private Path jdk(String folder, String version) throws IOException {
    Path jdk = machine.resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/java"), "echo \"java in $PWD\"; for word; do echo \"<$word>\"; done");
    program(jdk.resolve("bin/javac"), "exit 1");
    return jdk.toRealPath();
  }

  private void maven(String version, String body) throws IOException {
    program(
        path.resolve("mvn"),
        "if [ \"$1\" = --version ]; then echo 'Apache Maven "
            + version
            + " (x)'; exit; fi\n"
            + body);
  }

  private static String writeReport(String module, int ran, int errors, int failed, int skipped) {
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

  private void report(String file, int ran, int errors, int failed, int skipped)
      throws IOException {
    Path report = root.resolve(file);
    Files.createDirectories(report.getParent());
    Files.writeString(
        report,
        "<testsuite tests=\"%d\" errors=\"%d\" skipped=\"%d\" failures=\"%d\">"
            .formatted(ran, errors, skipped, failed));
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
    Process process = start(environment, arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(machine.resolve("out.txt")),
        Files.readString(machine.resolve("err.txt")));
  }

  /** Starts the script from another folder than its own. */
  private Process start(Map<String, String> environment, String... arguments) throws Exception {
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
