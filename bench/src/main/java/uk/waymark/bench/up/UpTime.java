package uk.waymark.bench.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import uk.waymark.bench.Options;

/**
 * Seconds from {@code ./waymark up} on a built tree to all services ready, without and with the
 * recorded caches of {@code ./waymark train}. The first start is not counted: it fills the record.
 * Option: {@code --times N} each (3).
 */
public final class UpTime {
  private UpTime() {}

  /** Runs it and prints the figures. */
  public static void main(String... arguments) throws IOException {
    int times = Options.of(List.of(arguments), "times").number("times", 3);
    Path project = Options.project();
    Path caches = project.resolve(".waymark").resolve("aot");
    Path aside = project.resolve(".waymark").resolve("aot-aside");
    boolean recorded = Files.isDirectory(caches);
    try (RunningWaymark first = RunningWaymark.start(project)) {
      first.awaitLoaded();
    }
    if (recorded) {
      print("with recorded caches", seconds(project, times));
      Files.move(caches, aside);
    }
    try {
      print("without caches", seconds(project, times));
    } finally {
      if (recorded) {
        Files.move(aside, caches);
      }
    }
    if (!recorded) {
      System.out.println("No caches are recorded; ./waymark train records them.");
    }
  }

  private static List<Double> seconds(Path project, int times) throws IOException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      try (RunningWaymark waymark = RunningWaymark.start(project)) {
        seconds.add(waymark.awaitReady());
        waymark.awaitLoaded();
      }
    }
    return seconds;
  }

  private static void print(String how, List<Double> seconds) {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "up to all ready, %-20s median %.1f s of %s%n",
        how,
        sorted.get(sorted.size() / 2),
        seconds.stream().map(each -> String.format(Locale.ROOT, "%.1f", each)).toList());
  }
}
