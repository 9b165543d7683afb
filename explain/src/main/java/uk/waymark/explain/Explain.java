package uk.waymark.explain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.events.EventFile;
import uk.waymark.explain.offers.NamedPacks;
import uk.waymark.explain.offers.OfferAnswers;
import uk.waymark.offers.answer.Person;
import uk.waymark.offers.load.PackSet;
import uk.waymark.statute.Statute;
import uk.waymark.statute.law.Settings;

/** The command without the process around it. */
public final class Explain {
  private static final int ANSWERED = 0;
  private static final int WRONG = 2;

  private Explain() {}

  /** Answers the command line and returns the exit code. */
  public static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
    return switch (Arguments.parse(args, today)) {
      case Arguments.Asked(var file, var question, var offers) ->
          answer(file, question, offers.map(NamedPacks::read), out, err);
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

  private static int answer(
      String name,
      Question question,
      Optional<NamedPacks> packs,
      PrintStream out,
      PrintStream err) {
    EventFile file;
    try {
      file = EventFile.read(name);
    } catch (IOException e) {
      err.println("waymark explain: " + EventFile.cantBeRead(name, e));
      return WRONG;
    }
    var wrong = new ArrayList<>(file.badLines());
    packs.ifPresent(named -> wrong.addAll(named.faults()));
    if (!wrong.isEmpty()) {
      wrong.forEach(err::println);
      return WRONG;
    }
    if (file.people().isEmpty()) {
      err.println("waymark explain: the file " + name + " holds no events.");
    }
    var set = packs.map(NamedPacks::set);
    file.people().forEach((person, events) -> out.println(answer(person, events, question, set)));
    return ANSWERED;
  }

  private static ObjectNode answer(
      PersonKey person, List<CareEvent> events, Question question, Optional<PackSet> packs) {
    var history = Answers.known(events, RecordedMoment.ITS_TIME, question);
    var here = Settings.defaults().at(person.authority());
    var life = Statute.derive(history, here);
    var answer =
        Answers.explained(person, history, life, here, question, EnumSet.allOf(Part.class));
    packs.ifPresent(
        set ->
            OfferAnswers.write(
                answer,
                OfferAnswers.courses(new Person(person.authority(), history, here, life), set),
                question.asAt()));
    return answer;
  }
}
