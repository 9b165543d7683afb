package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several years, in any order, again and again: the same events once (decision 0030). */
@QuarkusTest
class YearsInAnyOrderTest extends Returns {
  /** One child whose later returns add an end, take it back, correct a date of birth. */
  private static final Map<Integer, Map<String, String>> THREE_YEARS =
      Map.of(
          2017,
          files(
              "h.csv", HEADER + child("y1", "01/02/2001"),
              "e.csv",
                  EPISODES
                      + episode("y1", "05/06/2016", "S", "V2", "U4", "01/09/2017", "E4A")
                      + episode("y1", "01/12/2017", "S", "V2", "U4", "", "")
                      + episode("y2", "10/05/2017", "S", "V2", "U4", "20/12/2017", "X1")
                      + episode("y2", "20/12/2017", "B", "C2", "K2", "", "")),
          2018,
          files(
              "h.csv", HEADER + child("y1", "02/02/2001"),
              "e.csv",
                  EPISODES
                      + episode("y1", "05/06/2016", "S", "C1", "U4", "01/09/2017", "X1")
                      + episode("y1", "01/12/2017", "S", "V2", "U4", "04/05/2018", "X1")
                      + episode("y1", "04/05/2018", "B", "C2", "K2", "", "")
                      + episode("y2", "20/12/2017", "B", "C2", "K2", "", "")),
          2019,
          files(
              "h.csv", HEADER + child("y1", "02/02/2001"),
              "e.csv",
                  EPISODES
                      + episode("y1", "05/06/2016", "S", "C1", "U4", "01/09/2017", "E4B")
                      + episode("y1", "04/05/2018", "B", "C2", "K2", "02/02/2020", "E17")
                      + episode("y2", "20/12/2017", "B", "C2", "K2", "09/09/2019", "E6"),
              "o.csv", OC3 + "y1,02/02/2001,YES,F2,U1\n"));

  @BeforeEach
  void startEmpty() throws Exception {
    forget();
  }

  @Test
  void every_order_of_three_years_and_every_repeat_gives_the_same_events() throws Exception {
    Map<String, String> expected = Map.of();
    for (var order : orders(List.of(2017, 2018, 2019))) {
      forget();
      for (int year : order) {
        load(year, THREE_YEARS.getOrDefault(year, Map.of())).then().statusCode(200);
      }
      var events = imported();
      for (int year : order.reversed()) {
        load(year, THREE_YEARS.getOrDefault(year, Map.of()))
            .then()
            .statusCode(200)
            .body("totals.eventsNew", equalTo(0));
      }
      assertSame("repeats after " + order, imported(), events);
      if (expected.isEmpty()) {
        expected = events;
      }
      assertSame("order " + order, events, expected);
    }
    assertThat(expected).hasSizeGreaterThan(15);
  }

  @Test
  void each_year_alone_says_the_same_as_among_the_others() throws Exception {
    for (int year : new int[] {2017, 2018, 2019}) {
      load(year, THREE_YEARS.getOrDefault(year, Map.of())).then().statusCode(200);
    }
    var all = imported();
    for (int year : new int[] {2019, 2017, 2018}) {
      forget();
      load(year, THREE_YEARS.getOrDefault(year, Map.of())).then().statusCode(200);
      assertThat(all).containsAllEntriesOf(imported());
    }
  }

  @Test
  void five_sample_years_give_820_children_and_2827_episodes_in_any_order() throws Exception {
    var returns =
        Path.of(System.getProperty("waymark.root")).resolve("../shared/data/ssda903/returns");
    if (!Files.isDirectory(returns)) {
      System.out.println("Skipped: the sample returns are not beside the project.");
    }
    assumeTrue(Files.isDirectory(returns));
    Map<String, String> expected = Map.of();
    for (var order :
        List.of(
            List.of(2017, 2018, 2019, 2020, 2021),
            List.of(2021, 2020, 2019, 2018, 2017),
            List.of(2019, 2021, 2017, 2020, 2018, 2019, 2017))) {
      forget();
      String last = "";
      for (int year : order) {
        last = load(year, sample(returns, year)).then().statusCode(200).extract().asString();
      }
      var totals = io.restassured.path.json.JsonPath.from(last).getMap("totals");
      System.out.println("Sample returns in the order " + order + ": " + totals);
      assertThat(totals)
          .containsEntry("children", 820)
          .containsEntry("episodeRows", 3737)
          .containsEntry("distinctEpisodes", 2827)
          .containsEntry("periodsOfCare", 364);
      if (expected.isEmpty()) {
        expected = imported();
        load(2018, sample(returns, 2018)).then().body("totals.eventsNew", equalTo(0));
      }
      assertSame("order " + order, imported(), expected);
    }
    System.out.println("Events of the five sample returns: " + expected.size());
  }

  /** Says how many differ and names a few: the whole maps are thousands of lines. */
  private static void assertSame(
      String what, Map<String, String> events, Map<String, String> expected) {
    var different = new ArrayList<String>();
    events.forEach(
        (id, said) -> {
          if (!said.equals(expected.get(id))) {
            different.add("more or other: " + id);
          }
        });
    expected.keySet().stream()
        .filter(id -> !events.containsKey(id))
        .forEach(id -> different.add("missing: " + id));
    assertThat(different.stream().limit(5)).as("%s: %d differ", what, different.size()).isEmpty();
  }

  private static Map<String, String> sample(Path returns, int year) throws Exception {
    var files = new LinkedHashMap<String, String>();
    for (var table : List.of("header", "episodes", "oc3", "uasc", "reviews", "missing")) {
      var file = returns.resolve(year + "-" + table + ".csv");
      files.put(file.getFileName().toString(), Files.readString(file));
    }
    return files;
  }

  private static List<List<Integer>> orders(List<Integer> years) {
    if (years.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Integer>>();
    for (var first : years) {
      var rest = new ArrayList<>(years);
      rest.remove(first);
      for (var order : orders(rest)) {
        var whole = new ArrayList<Integer>();
        whole.add(first);
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }
}
