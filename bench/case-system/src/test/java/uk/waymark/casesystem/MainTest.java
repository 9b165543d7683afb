package uk.waymark.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void eventsAreWrittenOneALine() throws IOException {
    Path file = folder.resolve("events.jsonl");

    int exit = run("--people", "3", "--seed", "8", "--today", "2026-11-22", "--out", "" + file);

    assertThat(exit).isZero();
    assertThat(Files.readAllLines(file))
        .isEqualTo(Council.generate(8, 3, LocalDate.of(2026, 11, 22)).events());
  }

  @Test
  void returnsAreWrittenForTheYearsBefore() throws IOException {
    int exit =
        run(
            "--people",
            "30",
            "--seed",
            "8",
            "--today",
            "2026-03-31",
            "--years",
            "2",
            "--returns",
            "" + folder);

    assertThat(exit).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "2024-header.csv",
              "2024-episodes.csv",
              "2024-oc3.csv",
              "2025-header.csv",
              "2025-episodes.csv",
              "2025-oc3.csv");
    }
  }

  @Test
  void wrongArgumentsGetASentenceAndTheUsage() throws IOException {
    assertThat(run("--people", "3", "--seed", "8", "--out", "x")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Missing: --today")
        .contains("Usage:");
    assertThat(run("--poeple", "3")).isEqualTo(2);
    assertThat(run("--people")).isEqualTo(2);
    assertThat(run("--people", "3", "--seed", "8", "--today", "22/11/2026", "--out", "x"))
        .isEqualTo(2);
    assertThat(out.size()).isZero();
  }

  private int run(String... arguments) throws IOException {
    return Main.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
