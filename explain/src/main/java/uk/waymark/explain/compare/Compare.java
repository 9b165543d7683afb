package uk.waymark.explain.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.explain.events.EventFile;

/** The command without the process around it. */
public final class Compare {
  private static final int ANSWERED = 0;
  private static final int WRONG = 2;

  private Compare() {}

  /**
   * Compares and returns the exit code: 0 whether or not anyone differs, 2 for a wrong command or a
   * bad line, with nothing on standard output.
   */
  public static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
    return switch (CompareArguments.parse(args, today)) {
      case CompareArguments.Asked(var comparison) -> compare(comparison, out, err);
      case CompareArguments.Help() -> {
        out.println(CompareArguments.USAGE);
        yield ANSWERED;
      }
      case CompareArguments.Misused(var reason) -> {
        err.println("waymark compare: " + reason);
        err.println(CompareArguments.USAGE);
        yield WRONG;
      }
    };
  }

  private static int compare(Comparison comparison, PrintStream out, PrintStream err) {
    EventFile file;
    try {
      file = EventFile.read(comparison.file());
    } catch (IOException e) {
      err.println("waymark compare: " + EventFile.cantBeRead(comparison.file(), e));
      return WRONG;
    }
    var wrong = new ArrayList<>(file.badLines());
    comparison.leftOffers().ifPresent(packs -> wrong.addAll(packs.faults()));
    comparison.rightOffers().ifPresent(packs -> wrong.addAll(packs.faults()));
    if (!wrong.isEmpty()) {
      wrong.forEach(err::println);
      return WRONG;
    }
    if (file.people().isEmpty()) {
      err.println("waymark compare: the file " + comparison.file() + " holds no events.");
    }
    var summary = new Summary(comparison);
    file.people()
        .forEach(
            (person, events) -> {
              var differences = TwoLives.differences(person, events, comparison);
              summary.count(differences);
              if (!differences.isEmpty() && !comparison.summary()) {
                out.println(answer(person, comparison, differences));
              }
            });
    summary.lines().forEach(comparison.summary() ? out::println : err::println);
    return ANSWERED;
  }

  private static ObjectNode answer(
      PersonKey person, Comparison comparison, List<Difference> differences) {
    var answer = Json.object();
    answer.put("person", person.subject()).put("authority", person.authority());
    answer.put("from", comparison.fromInclusive().toString());
    answer.put("to", comparison.toExclusive().toString());
    answer.put("left", comparison.leftWords()).put("right", comparison.rightWords());
    var list = answer.putArray("differences");
    for (var each : differences) {
      var line = list.addObject();
      line.put("field", each.field()).put("from", each.from().toString());
      line.put("to", each.to().map(LocalDate::toString).orElse(null));
      line.set("left", each.left());
      line.set("right", each.right());
    }
    return answer;
  }
}
