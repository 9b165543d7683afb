package uk.waymark.explain.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.KnownAt;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.law.Settings;

/**
 * The examples again, without the command line, the schema and what would change the answer, and a
 * folder in one go: so quick that mutation tests of the law can run them thousands of times. {@link
 * ExamplesTest} is the test of the ordinary run.
 */
@Tag("mutation")
class DerivedExamplesTest {
  private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

  /** The examples of each folder. */
  private static final Map<String, List<String>> NAMES =
      ExamplesTest.files().stream()
          .collect(
              groupingBy(name -> name.substring(0, name.lastIndexOf('/')), TreeMap::new, toList()));

  @TempDir static Path scratch;

  /** An example and its events, which no change of the law changes. */
  private record Known(Example example, PersonKey person, List<CareEvent> events) {}

  static Set<String> folders() {
    return NAMES.keySet();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void the_answers_are_as_the_examples_say(String folder) {
    for (var name : NAMES.getOrDefault(folder, List.of())) {
      assertThat(differences(KNOWN.computeIfAbsent(name, DerivedExamplesTest::read)))
          .as(name)
          .isEmpty();
    }
  }

  private static List<String> differences(Known known) {
    var differences = new ArrayList<String>();
    var lives = new HashMap<Optional<KnownAt>, LifeCourse>();
    for (var check : known.example().checks()) {
      var knownAt = Optional.ofNullable(check.known()).flatMap(KnownAt::parse);
      var question = new Question(LocalDate.parse(check.asAt()), knownAt, true);
      var life = lives.computeIfAbsent(knownAt, _ -> life(known, question));
      var answered =
          new Answered(
              check, Answers.parts(known.person(), life, question, EnumSet.allOf(Part.class)));
      differences.addAll(answered.differences());
      differences.addAll(answered.courseDifferences(known.example().course()));
    }
    return differences;
  }

  /** The life as the question knows it: the same for every day that is asked about. */
  private static LifeCourse life(Known known, Question question) {
    return Answers.lifeCourse(
        known.events(), RecordedMoment.ITS_TIME, Settings.defaults(), question);
  }

  private static Known read(String name) {
    var example = ExampleFile.read(ExampleFile.folder().resolve(name)).example();
    var file = scratch.resolve("derived.jsonl");
    try {
      Files.write(file, new ExampleEvents(example).lines().getBytes(UTF_8));
      var person = EventFile.read(file.toString()).people().entrySet().iterator().next();
      return new Known(example, person.getKey(), person.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
