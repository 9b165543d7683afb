package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ./waymark}: what it looks for, its help and its count of tests. */
class WaymarkScriptTest extends MadeUpMachine {
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
  void each_failed_test_is_named_with_what_it_said_and_the_causes() throws Exception {
    jdk("jdks/good", "25");
    Path reports = Files.createDirectories(root.resolve("reports"));
    Files.writeString(
        reports.resolve("TEST-one.xml"),
        """
        <testsuite tests="4" errors="1" skipped="0" failures="1">
          <testcase name="good" classname="uk.One"><system-out>
        Caused by: nothing
          </system-out></testcase>
          <testcase name="wrong" classname="uk.One" time="0.1">
            <failure message="expected &lt;1&gt;&#10;but was &quot;2 &amp; 3&quot;" type="uk.Wrong">uk.Wrong: expected
        	at uk.One.wrong(One.java:1)
        </failure>
          </testcase>
          <testcase name="broken" classname="uk.One" time="0.1">
            <error type="uk.Broken">uk.Broken
        	at uk.One.broken(One.java:2)
        Caused by: java.io.IOException: no room
        	... 1 more
        </error>
            <system-out>
        Caused by: nothing
            </system-out>
          </testcase>
        </testsuite>
        """);
    maven("3.8.7", "mkdir -p one/target; cp -r reports one/target/surefire-reports");

    assertThat(run(Map.of(), "test").out())
        .endsWith(
            """
            FAILED uk.One.wrong
              uk.Wrong: expected <1> but was "2 & 3"
            FAILED uk.One.broken
              uk.Broken:\s
              Caused by: java.io.IOException: no room
            2 passed, 2 failed, 0 skipped
            """);
  }

  @Test
  void long_includes_the_heavy_tests_and_other_arguments_go_to_maven() throws Exception {
    jdk("jdks/good", "25");

    assertThat(run(Map.of(), "test").out())
        .contains("arguments=-B -ntp -T 3 --fail-at-end verify\n");
    assertThat(run(Map.of(), "test", "--long", "-pl", "statute").out())
        .contains(
            "arguments=-B -ntp -T 3 --fail-at-end verify -Dwaymark.excluded.groups=mutation -pl statute\n");
  }

  @Test
  void an_unknown_command_gets_the_help() throws Exception {
    assertThat(run(Map.of(), "upp").exit()).isEqualTo(2);
    assertThat(run(Map.of(), "upp").err()).startsWith("Usage: ./waymark COMMAND");
    assertThat(run(Map.of()).out()).startsWith("Usage: ./waymark COMMAND");
  }
}
