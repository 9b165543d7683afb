package uk.waymark.casesystem;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a synthetic council to files: events as JSON lines, or yearly returns. */
public final class Main {
  private Main() {}

  /** Exits with 2 and a sentence when the arguments do not say what to write. */
  public static void main(String... arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    Order order;
    try {
      order = Order.of(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(Order.USAGE);
      return 2;
    }
    write(order, out);
    return 0;
  }

  private static void write(Order order, PrintStream out) throws IOException {
    Council council =
        Council.generate(
            order.seed(),
            order.youngPeople(),
            order.today(),
            CouncilOptions.ordinary().of(order.authority()));
    if (order.events().isPresent()) {
      Path file = order.events().get();
      Files.write(file, council.events());
      out.println(council.events().size() + " events written to " + file);
    }
    if (order.returns().isPresent()) {
      Path folder = order.returns().get();
      int last = YearlyReturns.lastFullYearBefore(order.today());
      int first = last - order.years() + 1;
      YearlyReturns.write(council, folder, IntStream.rangeClosed(first, last).boxed().toList());
      out.println("Returns for " + first + " to " + last + " written to " + folder);
    }
  }
}
