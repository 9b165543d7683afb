package uk.waymark.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rules of the build itself, in the parent's pom.xml, each shown to refuse a planted module.
 */
class BuildRulesTest {
  private static final Path PLANTED =
      Modules.root().resolve("checks/src/test/resources/planted-build");

  @Test
  void each_rule_of_the_build_refuses_a_module_that_breaks_it() throws Exception {
    String said = validate();

    assertThat(said)
        .containsPattern(refused("rests-on-the-rig", "The test rig is for tests"))
        .containsPattern(refused("rests-on-the-launcher", "The test rig is for tests"))
        .containsPattern(refused("names-one-twice", "duplicate dependency declaration"))
        .containsPattern(refused("needs-two-versions", "Dependency convergence error"))
        .doesNotContainPattern("Failed to execute goal[^\n]* on project tests-with-the-rig")
        .containsPattern("tests-with-the-rig [^\n]*\\.+ SUCCESS");
  }

  /** Maven says which project failed and, on the lines after it, why. */
  private static String refused(String module, String reason) {
    return "Failed to execute goal[^\n]*enforce[^\n]* on project "
        + module
        + ":(?s:(?!Failed to execute goal).)*?"
        + reason;
  }

  private static String validate() throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
                "mvn",
                "--batch-mode",
                "--offline",
                "--fail-at-end",
                "-Dstyle.color=never",
                "--file",
                PLANTED.resolve("pom.xml").toString(),
                "validate")
            .directory(PLANTED.toFile())
            .redirectErrorStream(true);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process maven = command.start();
    String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(maven.waitFor()).as(said).isNotZero();
    return said;
  }
}
