package uk.waymark.explain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.compare.Compare;
import uk.waymark.explain.offers.OffersCommand;

/**
 * The commands {@code waymark explain} and, with {@code compare} as the first word, {@code waymark
 * compare}: exit 0 with one JSON object a person, a line each; exit 2 for a wrong command or a bad
 * line, with nothing on standard output. With {@code offers} as the first word, {@code waymark
 * offers}.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // The schema library logs through SLF4J; without a logger that would be said on every start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    int exit = run(List.of(args), LocalDate.now(CareEvent.LONDON), out, err);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
    return switch (args.isEmpty() ? "" : args.getFirst()) {
      case "compare" -> Compare.run(args.subList(1, args.size()), today, out, err);
      case "offers" -> OffersCommand.run(args.subList(1, args.size()), today, out, err);
      default -> Explain.run(args, today, out, err);
    };
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
