package uk.waymark.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.waymark.readingage.ReadingAge;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.examples.ExampleEvents;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.RandomLives;

/** Whatever an answer says is read at 12: measured on the text of each answer as a whole. */
class ReadingAgeTest {
  private static final long TWELVE = 12_000;
  private static final int LIVES = 400;
  private static final Pattern DAY = Pattern.compile("on \\d+ [A-Z][a-z]+ \\d{4}");

  @Test
  void every_text_of_every_answer_is_read_at_twelve() {
    var texts = new TreeMap<String, String>();
    for (int seed = 0; seed < LIVES; seed++) {
      var random = new Random(seed);
      collect(RandomLives.anything(random).history(), random, texts);
    }
    var examples = ExampleEvents.all();
    examples.forEach(history -> collect(history, new Random(0), texts));

    assertThat(examples).hasSizeGreaterThanOrEqualTo(34);
    var tooHard = new TreeMap<String, Long>();
    texts.forEach(
        (text, place) -> {
          var age = ReadingAge.of(text);
          if (age > TWELVE) {
            tooHard.put(place + ": " + DAY.matcher(text).replaceAll("on a day"), age);
          }
        });
    assertThat(texts).hasSizeGreaterThan(1_000);
    assertThat(tooHard).as("reading age in thousandths of a year").isEmpty();
  }

  /** The texts of a life, of what would change it, and of each life that would come of it. */
  private static void collect(History history, Random random, Map<String, String> texts) {
    var life = Statute.derive(history, Settings.defaults());
    collect(life, texts);
    var asAt = EveryChangeTest.day(random, history.events().getFirst().on());
    var changes = WouldChange.of(life, history, Settings.defaults(), asAt);
    var all = new ArrayList<>(changes.status());
    changes.entitlements().values().forEach(all::addAll);
    for (var each : all) {
      texts.put(each.words(), "change to " + each.to());
      var supposed = WouldChange.supposing(history, each.given(), asAt);
      collect(Statute.derive(supposed, Settings.defaults()), texts);
    }
  }

  private static void collect(LifeCourse life, Map<String, String> texts) {
    life.statusIntervals().forEach(each -> texts.put(words(each.because()), each.status().code()));
    life.duties().forEach(each -> texts.put(words(each.because()), each.rule()));
    life.entitlements()
        .forEach(
            each ->
                each.answers().forEach(answer -> texts.put(words(answer.because()), each.id())));
    life.findings().forEach(each -> texts.put(each.message(), each.code()));
    life.without().forEach(each -> texts.put(words(each.because()), "none"));
  }

  private static String words(List<Because> because) {
    return String.join(" ", because.stream().map(Because::words).toList());
  }
}
