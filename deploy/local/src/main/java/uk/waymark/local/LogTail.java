package uk.waymark.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The end of a log file, to show beside what went wrong. */
final class LogTail {
  private static final int LINES = 12;

  private LogTail() {}

  /** The last lines, indented; a sentence when there are none. */
  static String of(Path log) throws IOException {
    if (!Files.exists(log)) {
      return "    (it wrote no log)";
    }
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).stripTrailing();
    if (text.isEmpty()) {
      return "    (its log is empty)";
    }
    List<String> lines = Arrays.asList(text.split("\n", -1));
    return String.join(
        "\n",
        lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
            .map(line -> "    " + line)
            .toList());
  }
}
