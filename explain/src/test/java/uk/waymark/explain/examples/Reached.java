package uk.waymark.explain.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Settings;

/** What the examples show of each provision: which facts it read, and which examples reach it. */
final class Reached {
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200};

  private final Map<String, Set<String>> facts = new TreeMap<>();
  private final Map<String, Set<String>> folders = new TreeMap<>();
  private final Map<String, Integer> examples = new TreeMap<>();

  /** Reads every example and derives its life. */
  static Reached byExamples(Path scratch) throws IOException {
    var reached = new Reached();
    for (var path : ExampleFile.paths()) {
      reached.by(ExampleFile.read(path), scratch);
    }
    return reached;
  }

  private void by(ExampleFile file, Path scratch) throws IOException {
    var folder = file.name().substring(0, file.name().lastIndexOf('/'));
    for (var rule : new TreeSet<>(file.example().rules())) {
      folders.computeIfAbsent(rule, _ -> new TreeSet<>()).add(folder);
      examples.merge(rule, 1, Integer::sum);
    }
    Files.write(scratch, new ExampleEvents(file.example()).lines().getBytes(UTF_8));
    for (var events : EventFile.read(scratch.toString()).people().values()) {
      read(Answers.lifeCourse(events, RecordedMoment.ITS_TIME, Settings.defaults()));
    }
  }

  private void read(LifeCourse life) {
    life.without().forEach(nothing -> nothing.because().forEach(this::read));
    life.statusIntervals().forEach(each -> each.because().forEach(this::read));
    life.duties().forEach(each -> each.because().forEach(this::read));
    life.entitlements().stream()
        .flatMap(each -> each.answers().stream())
        .forEach(each -> each.because().forEach(this::read));
  }

  private void read(Because step) {
    var read = facts.computeIfAbsent(step.rule(), _ -> new TreeSet<>());
    step.facts().stream().filter(Reached::isRecorded).map(FactRead::field).forEach(read::add);
  }

  /** A day that was worked out is no fact of the record. */
  private static boolean isRecorded(FactRead fact) {
    return fact.event().isPresent()
        || fact.value().isEmpty()
        || fact.value().get().equals("none recorded");
  }

  /** The facts that a provision read in some example, in alphabetical order. */
  String factsOf(String id) {
    return String.join(", ", facts.getOrDefault(id, Set.of()));
  }

  /**
   * The folders of the examples that name a provision, after their number rounded down: "20+" is 20
   * to 49.
   */
  String examplesOf(String id) {
    int number = examples.getOrDefault(id, 0);
    int atLeast = 0;
    for (int step : STEPS) {
      atLeast = step <= number ? step : atLeast;
    }
    return (atLeast == number ? "" + number : atLeast + "+")
        + ": "
        + String.join(", ", folders.getOrDefault(id, Set.of()));
  }
}
