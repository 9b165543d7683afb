package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasses;

/** No test that uses the shared town is left out of the suite, and none runs twice. */
class SharedTownSuiteTest {
  private static final Path MODULE = Town.project().resolve("system-tests");
  private static final Pattern EXCLUDED =
      Pattern.compile("<exclude>\\*\\*/(\\w+)\\.java</exclude>");

  @Test
  void the_suite_has_every_test_of_the_shared_town_and_only_they_are_excluded() throws Exception {
    List<String> selected =
        Arrays.stream(
                Objects.requireNonNull(SharedTownSuite.class.getAnnotation(SelectClasses.class))
                    .value())
            .<String>map(Class::getSimpleName)
            .toList();
    List<String> excluded =
        EXCLUDED
            .matcher(Files.readString(MODULE.resolve("pom.xml")))
            .results()
            .map(each -> each.group(1))
            .toList();

    assertThat(selected).isNotEmpty().containsExactlyInAnyOrderElementsOf(usingTheTown());
    assertThat(excluded).containsExactlyInAnyOrderElementsOf(selected);
  }

  private static List<String> usingTheTown() throws IOException {
    try (Stream<Path> sources = Files.walk(MODULE.resolve("src/test/java"))) {
      return sources
          .filter(each -> each.toString().endsWith(".java"))
          .filter(each -> read(each).contains("\n@ExtendWith(SharedTown.class)\n"))
          .map(each -> each.getFileName().toString().replace(".java", ""))
          .toList();
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
