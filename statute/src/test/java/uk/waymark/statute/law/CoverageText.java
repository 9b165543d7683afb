package uk.waymark.statute.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import uk.waymark.statute.Provisions;
import uk.waymark.statute.law.CoverageLine.How;

/** Reads the register's files and writes the register. */
final class CoverageText {
  private CoverageText() {}

  /** One file an instrument, named as it is. */
  static Coverage read(Path folder) throws IOException {
    var lines = new EnumMap<Instrument, List<CoverageLine>>(Instrument.class);
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        lines.put(instrument(file), read(Files.readString(file)));
      }
    }
    return new Coverage(lines, Provisions.withOtherTexts());
  }

  static List<CoverageLine> read(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(CoverageLine::read)
        .toList();
  }

  private static Instrument instrument(Path file) {
    var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    return Instrument.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** The register as it is approved. */
  static String write(Coverage coverage) {
    var text = new StringBuilder("# Coverage of the law\n\n");
    var count = coverage.count();
    text.append("Written by a test from `src/test/resources/coverage` and the provisions in the")
        .append(" code, and approved in review.\nWhat each place is about is said in our own")
        .append(" words. A place that nothing here applies is named with the reason.\n\n")
        .append("Of these places ")
        .append(count.get(How.MODELLED))
        .append(" are modelled, ")
        .append(count.get(How.PARTLY))
        .append(" partly and ")
        .append(count.get(How.NOT))
        .append(" not.\n");
    coverage.lines().forEach((in, lines) -> instrument(text, coverage, in, lines));
    return text.toString();
  }

  private static void instrument(
      StringBuilder text, Coverage coverage, Instrument in, List<CoverageLine> lines) {
    text.append("\n## ").append(in.title()).append("\n\n");
    text.append("[Source](").append(in.uri()).append(")\n\n");
    text.append("| place | about | modelled | by | what is left out, and why |\n");
    text.append("|---|---|---|---|---|\n");
    for (var line : lines) {
      var cells =
          List.of(
              line.place().words(),
              line.what(),
              line.how().words(),
              String.join(", ", coverage.by(in, line)),
              line.reason());
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }
}
