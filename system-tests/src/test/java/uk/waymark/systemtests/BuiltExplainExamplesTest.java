package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.contracts.Json;

/**
 * The worked examples through explain as it is delivered: the jar and its libraries, as the build
 * put them together, in a JVM of their own.
 */
class BuiltExplainExamplesTest {
  private static final Path EXAMPLES =
      Town.project().resolve("explain/src/test/resources/worked-examples");
  private static final Path TARGET = Town.project().resolve("explain/target");
  private static final String JAR = "explain-0.1.0-SNAPSHOT.jar";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  /** What an example says of a day, and the command that asks for it. */
  private record Check(String example, JsonNode expected, JsonNode whole, List<String> command) {}

  /** The time is printed and never judged: it says more of the machine than of the jar. */
  @Test
  void the_built_jar_answers_every_worked_example() throws Exception {
    List<Check> checks = checks();
    assertThat(checks.stream().map(Check::example).distinct()).hasSizeGreaterThanOrEqualTo(34);
    Path questions =
        Files.write(
            folder.resolve("questions"),
            checks.stream().map(check -> String.join("\t", check.command())).toList());

    long started = System.nanoTime();
    List<String> answers =
        run(
            Map.of(),
            java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            TARGET.resolve(JAR) + ":" + ownClasses(),
            ManyQuestions.class.getName(),
            questions.toString(),
            TODAY.toString());

    System.out.printf(
        "%d checks of the worked examples from the built jar: %d ms%n",
        checks.size(), (System.nanoTime() - started) / 1_000_000);
    assertThat(answers).hasSameSizeAs(checks);
    for (int i = 0; i < checks.size(); i++) {
      agrees(checks.get(i), Json.mapper().readTree(answers.get(i)));
    }
  }

  /**
   * The script with the real jar and JDK, in a folder of its own and with a Maven that does
   * nothing, so that no build goes on beside the tests.
   */
  @Test
  void the_script_answers_a_worked_example() throws Exception {
    Path root = folder.resolve("project");
    Files.createDirectories(root.resolve("explain"));
    Path script = Town.project().resolve("waymark");
    Files.copy(script, root.resolve("waymark"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    for (String sources : List.of("reading-age", "statute", "offers", "contracts")) {
      Files.createDirectory(root.resolve(sources));
    }
    Files.createSymbolicLink(root.resolve("explain/target"), TARGET);
    Path mvn = Files.createDirectories(folder.resolve("path")).resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\necho 'Apache Maven 3.9.9'\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    Check check =
        checks().stream().filter(each -> each.example().equals("ex24")).findFirst().orElseThrow();

    List<String> command = new ArrayList<>(List.of(root.resolve("waymark").toString(), "explain"));
    command.addAll(check.command());
    List<String> answers =
        run(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "PATH",
                mvn.getParent() + ":" + System.getenv("PATH")),
            command.toArray(String[]::new));

    assertThat(answers).hasSize(1);
    agrees(check, Json.mapper().readTree(answers.getFirst()));
  }

  private static void agrees(Check check, JsonNode answer) {
    String what = String.join(" ", check.command());
    assertThat(answer.path("status")).as(what).isEqualTo(check.expected().path("status"));
    if (!check.expected().has("knownAt")) { // the intervals are those with everything known
      assertThat(intervals(answer)).as(what).isEqualTo(intervals(check.whole()));
    }
    List<String> duties = dues(answer.path("duties"));
    assertThat(duties).as(what).containsAll(dues(check.expected().path("openDuties")));
    for (Map.Entry<String, JsonNode> wanted : check.expected().path("entitlements").properties()) {
      JsonNode given =
          answer
              .path("entitlements")
              .valueStream()
              .filter(each -> each.path("id").asText().equals(wanted.getKey()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(what + ": no answer on " + wanted.getKey()));
      for (Map.Entry<String, JsonNode> field : wanted.getValue().properties()) {
        assertThat(text(given.path(field.getKey())))
            .as("%s: %s of %s", what, field.getKey(), wanted.getKey())
            .isEqualTo(text(field.getValue()));
      }
    }
  }

  private static List<String> intervals(JsonNode holder) {
    return holder
        .path("statusIntervals")
        .valueStream()
        .map(each -> each.path("status") + " " + each.path("from") + " " + each.path("to"))
        .toList();
  }

  private static List<String> dues(JsonNode duties) {
    return duties
        .valueStream()
        .map(duty -> duty.path("rule").asText() + " " + duty.path("due"))
        .toList();
  }

  private static String text(JsonNode value) {
    return value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static List<Check> checks() throws IOException {
    List<Check> checks = new ArrayList<>();
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      for (Path example : folders.filter(Files::isDirectory).sorted().toList()) {
        JsonNode whole = Json.mapper().readTree(example.resolve("expected.json").toFile());
        for (JsonNode check : whole.path("checks")) {
          List<String> command =
              new ArrayList<>(
                  List.of(
                      "--events",
                      example.resolve("events.jsonl").toString(),
                      "--as-at",
                      check.path("asAt").asText()));
          if (check.has("knownAt")) {
            command.addAll(List.of("--known-at", check.path("knownAt").asText()));
          }
          checks.add(new Check(example.getFileName().toString(), check, whole, command));
        }
      }
    }
    return checks;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path ownClasses() throws Exception {
    return Path.of(ManyQuestions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** The lines that a program wrote; it must end well and complain of nothing but a build. */
  private List<String> run(Map<String, String> environment, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    program.environment().putAll(environment);
    int exit = program.start().waitFor();
    String complaint = Files.readString(err, StandardCharsets.UTF_8);
    assertThat(exit).as(complaint).isZero();
    assertThat(complaint.lines().filter(line -> !line.startsWith("Building explain;"))).isEmpty();
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }
}
