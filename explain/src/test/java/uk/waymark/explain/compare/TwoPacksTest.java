package uk.waymark.explain.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.explain.Run;
import uk.waymark.explain.offers.TestPacks;

/** Two versions of a pack: what is told to change is what two full runs of explain differ in. */
class TwoPacksTest {
  private static final int RANDOM_LIVES = 60;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2021-06-01", "2024-11-22", "2027-02-01", "2040-01-01"})
  void it_tells_exactly_what_two_full_runs_differ_in(String day) throws IOException {
    var file = CompareTest.everyone(folder, RANDOM_LIVES);

    var run = compare(file, "--as-at", day);

    assertThat(run.exit()).as(run.err()).isZero();
    var told = CompareTest.differences(run);
    var before = explained(file, day, TestPacks.before(folder));
    var after = explained(file, day, TestPacks.after(folder));
    var differing = new ArrayList<String>();
    before.forEach(
        (person, fields) -> {
          var then = after.getOrDefault(person, Map.of());
          if (!fields.equals(then)) {
            differing.add(person);
          }
          var changed = new TreeMap<>(fields);
          for (var each : told.getOrDefault(person, List.of())) {
            assertThat(withoutReasons(each.path("left")))
                .isNotEqualTo(withoutReasons(each.path("right")));
            if (each.path("right").isNull()) {
              changed.remove(each.path("field").asText());
            } else {
              changed.put(each.path("field").asText(), withoutReasons(each.path("right")));
            }
          }
          assertThat(changed).as(person + " on " + day).isEqualTo(then);
        });
    assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(differing);
    assertThat(before).hasSizeGreaterThan(RANDOM_LIVES);
  }

  @Test
  void over_a_time_it_tells_what_changes_on_every_day_of_it() throws IOException {
    var file = CompareTest.everyone(folder, 15);
    var told = CompareTest.differences(compare(file, "--from", "2020-01-01", "--to", "2032-01-01"));

    assertThat(told).isNotEmpty();
    for (var day = LocalDate.of(2020, 1, 1);
        day.isBefore(LocalDate.of(2032, 1, 1));
        day = day.plusDays(183)) {
      var on = day;
      var that = CompareTest.differences(compare(file, "--as-at", day.toString()));
      told.forEach(
          (person, differences) ->
              assertThat(fields(differences, on))
                  .as("%s on %s", person, on)
                  .isEqualTo(fields(that.getOrDefault(person, List.of()), on)));
    }
  }

  @Test
  void each_difference_names_the_offer_and_both_answers_with_why() throws IOException {
    var run = compare(CompareTest.everyone(folder, 40), "--as-at", "2024-11-22");

    var fields = new TreeMap<String, JsonNode>();
    CompareTest.differences(run)
        .values()
        .forEach(list -> list.forEach(each -> fields.put(each.path("field").asText(), each)));
    assertThat(fields.keySet())
        .contains("offers/small/gift", "offers/small/card", "offers/small/lunch")
        .doesNotContain("offers/small/pass")
        .allMatch(field -> field.startsWith("offers/small/"));
    var card = Objects.requireNonNull(fields.get("offers/small/card"));
    assertThat(card.path("right").isNull()).isTrue();
    assertThat(card.path("left").path("because").size()).isPositive();
    assertThat(run.err()).contains("with offers ").contains("  offers/small/gift ");
  }

  @Test
  void offers_against_none_are_all_that_differs_and_the_same_pack_differs_for_nobody()
      throws IOException {
    var file = CompareTest.everyone(folder, 5);
    var pack = TestPacks.before(folder).toString();

    var none =
        CompareTest.compare("--events", file, "--left-offers", "none", "--right-offers", pack);
    var same = CompareTest.compare("--events", file, "--left-offers", pack, "--right-offers", pack);

    assertThat(CompareTest.differences(none).values())
        .isNotEmpty()
        .allSatisfy(
            list -> assertThat(list).hasSize(3).allMatch(each -> each.path("left").isNull()));
    assertThat(same.out()).isEmpty();
    assertThat(same.err()).contains("Nobody of");
  }

  @Test
  void laws_and_packs_can_differ_at_once() throws IOException {
    var run =
        compare(
            CompareTest.everyone(folder, 40),
            "--as-at",
            "2026-06-01",
            "--right",
            "ENT-INT from=2026-05-01");

    assertThat(run.err()).contains("  entitlements/ENT-INT ").contains("  offers/small/gift ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--events x --left-offers covenant|--left-offers and --right-offers go together",
        "--events x --left-offers|--left-offers needs a value after it"
      })
  void a_wrong_command_gets_a_sentence(String args, String sentence) {
    var run = CompareTest.compare((Object[]) args.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("waymark compare: " + sentence);
  }

  @Test
  void a_pack_that_is_not_there_is_told_and_nothing_is_compared() throws IOException {
    var file = CompareTest.everyone(folder, 1);

    var run =
        CompareTest.compare(
            "--events", file, "--left-offers", "none", "--right-offers", "not-there");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("There is no pack not-there");
  }

  private CompareTest.Outcome compare(Path file, String... more) throws IOException {
    var args = new ArrayList<Object>(List.of("--events", file));
    args.addAll(List.of("--left-offers", TestPacks.before(folder)));
    args.addAll(List.of("--right-offers", TestPacks.after(folder)));
    args.addAll(List.of(more));
    return CompareTest.compare(args.toArray());
  }

  /** Each person's offers by field, as explain answers them, reasons left out. */
  private static Map<String, Map<String, JsonNode>> explained(Path file, String day, Path pack) {
    var run = Run.of("--events", file.toString(), "--as-at", day, "--offers", pack.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    var people = new TreeMap<String, Map<String, JsonNode>>();
    for (var answer : run.answers()) {
      var fields = new TreeMap<String, JsonNode>();
      for (var offer : answer.path("offers")) {
        fields.put(
            "offers/" + offer.path("pack").asText() + "/" + offer.path("id").asText(),
            withoutReasons(offer));
      }
      people.put(answer.path("person").asText(), fields);
    }
    return people;
  }

  private static Map<String, List<JsonNode>> fields(List<JsonNode> differences, LocalDate day) {
    var fields = new TreeMap<String, List<JsonNode>>();
    for (var each : differences) {
      if (!LocalDate.parse(each.path("from").asText()).isAfter(day)
          && LocalDate.parse(each.path("to").asText()).isAfter(day)) {
        fields.put(
            each.path("field").asText(),
            List.of(withoutReasons(each.path("left")), withoutReasons(each.path("right"))));
      }
    }
    return fields;
  }

  private static JsonNode withoutReasons(JsonNode node) {
    return node instanceof ObjectNode object ? object.deepCopy().without("because") : node;
  }
}
