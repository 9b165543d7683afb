package uk.waymark.statute.explained;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the law explains itself is what young people and advisers read: every step, fact and doubt of
 * some lives is as it was approved in review, in {@code explained/NAME.txt}.
 */
class ExplainedApprovedTest {
  private static final Path MODULE =
      Path.of(System.getProperty("waymark.root", ".")).resolve("statute");
  private static final Map<String, Supplier<String>> LIVES = ExplainedLives.written();

  static Set<String> lives() {
    return LIVES.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lives")
  void is_explained_as_approved(String name) throws IOException {
    var written = LIVES.getOrDefault(name, () -> "").get();
    var received = MODULE.resolve("target/explained/" + name + ".txt");
    Files.createDirectories(received.getParent());
    Files.writeString(received, written);

    assertThat(written)
        .as(
            "The explanation changed. Compare target/explained/%s.txt with"
                + " src/test/resources/explained; if it is right, copy it over.",
            name)
        .isEqualTo(approved(name));
  }

  private static String approved(String name) throws IOException {
    try (var file =
        ExplainedApprovedTest.class.getResourceAsStream("/explained/" + name + ".txt")) {
      return file == null ? "" : new String(file.readAllBytes(), UTF_8);
    }
  }
}
