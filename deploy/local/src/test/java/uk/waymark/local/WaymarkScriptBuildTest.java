package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** {@code ./waymark}: what it builds, when it builds again, and what a failed build says. */
class WaymarkScriptBuildTest extends MadeUpMachine {
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

  /** The lists in the script against the poms: a module left out would be run as it was before. */
  @Test
  void what_it_looks_at_is_every_module_that_goes_into_what_it_builds() throws Exception {
    Path project = ModulesReached.project();
    String script = Files.readString(project.resolve("waymark"));
    List<String> services = ModulesReached.words(script, "everything='([^']*)'");

    assertThat(services).contains("services/portal", "deploy/local");
    assertThat(ModulesReached.words(script, "build explain '([^']*)'"))
        .containsExactlyInAnyOrderElementsOf(ModulesReached.from(project, List.of("explain")));
    List<String> looksAt = ModulesReached.words(script, "build waymark '([^']*)'");
    assertThat(ModulesReached.from(project, services))
        .contains("reading-age", "services/service-kit")
        .allSatisfy(
            module ->
                assertThat(looksAt)
                    .as(module)
                    .anyMatch(folder -> Path.of(module).startsWith(Path.of(folder))));
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
}
