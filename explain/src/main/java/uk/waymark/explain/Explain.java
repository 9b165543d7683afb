package uk.waymark.explain;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.law.Settings;

/** The command without the process around it. */
public final class Explain {
  private static final int ANSWERED = 0;
  private static final int WRONG = 2;

  private Explain() {}

  /** Answers the command line and returns the exit code. */
  public static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
    return switch (Arguments.parse(args, today)) {
      case Arguments.Asked(var file, var question) -> answer(file, question, out, err);
      case Arguments.Help() -> {
        out.println(Arguments.USAGE);
        yield ANSWERED;
      }
      case Arguments.Misused(var reason) -> {
        err.println("waymark explain: " + reason);
        err.println(Arguments.USAGE);
        yield WRONG;
      }
    };
  }

  private static int answer(String name, Question question, PrintStream out, PrintStream err) {
    EventFile file;
    try {
      file = EventFile.read(name);
    } catch (IOException e) {
      err.println("waymark explain: the file " + name + " can't be read.");
      return WRONG;
    }
    if (!file.badLines().isEmpty()) {
      file.badLines().forEach(err::println);
      return WRONG;
    }
    file.people()
        .forEach(
            (person, events) ->
                out.println(
                    Answers.explained(
                        person, events, RecordedMoment.ITS_TIME, Settings.defaults(), question)));
    return ANSWERED;
  }
}
