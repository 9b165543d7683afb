package uk.waymark.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.duty;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.reviews;
import static uk.waymark.portal.SyntheticPeople.status;
import static uk.waymark.portal.SyntheticPeople.unconfirmed;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.Span;

class DrawingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/timeline/approved.svg");

  private static final EntitlementsMessage LIFE =
      life(
          "ex24",
          born("2008-11-11"),
          List.of(new Span(day("2021-01-01"), day("2025-12-20"))),
          status("eligible-child", "2024-11-11", "2025-12-20"),
          unconfirmed("relevant-child", "2025-12-20", "2026-06-20"),
          status("qualifying-person", "2026-06-20", "2029-11-11"));

  private static final List<DutyLine> VISITS =
      List.of(
          duty("DUT-PAV-2M", "Visit at home", "2026-09-30", "2026-11-30", "number", null, null),
          duty(
              "DUT-R-PA",
              "Appoint an adviser",
              "2025-12-20",
              "2025-12-20",
              "at-once",
              "2026-01-02",
              null),
          duty("DUT-R-PLAN", "Make the plan", "2026-02-01", null, "none", null, null));

  /** The approved drawing is written anew with {@code -Dwaymark.approve=true}; look at it then. */
  @Test
  void the_drawing_of_a_life_is_the_approved_one() throws IOException {
    var drawing = Drawing.of(LIFE, VISITS, reviews("2024-12-01", 4), day("2026-11-22"), true);

    var svg = render(drawing.orElseThrow());

    if (Boolean.getBoolean("waymark.approve")) {
      Files.writeString(GOLDEN, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void without_a_date_of_birth_nothing_is_drawn() {
    var nobodyKnows = life("x", new Milestones(null, null, null, null, null), List.of());

    assertThat(Drawing.of(nobodyKnows, List.of(), List.of(), day("2026-11-22"), true)).isEmpty();
  }

  @Test
  void everything_drawn_stands_in_the_table_too() {
    var drawn =
        Drawing.of(LIFE, VISITS, reviews("2024-12-01", 4), day("2026-11-22"), true).orElseThrow();

    var said = drawn.table().stream().map(Timeline.Line::what).toList();
    assertThat(said).containsAll(drawn.bands().stream().map(Timeline.Band::words).toList());
    assertThat(said).containsAll(drawn.marks().stream().map(Timeline.Mark::words).toList());
    assertThat(said).contains("16th birthday", "21st birthday", "Today");
    assertThat(drawn.table()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
  }

  @Test
  void each_status_and_each_state_has_a_look_of_its_own_without_colour() throws IOException {
    var svg = Files.readString(Path.of("src/main/resources/templates/timeline/drawing.html"));

    var shapes = Arrays.stream(MarkShape.values()).map(MarkShape::path).toList();
    assertThat(shapes).doesNotHaveDuplicates();
    assertThat(svg)
        .contains(
            "id=\"fill-status-eligible-child\"",
            "id=\"fill-status-relevant-child\"",
            "id=\"fill-status-former-relevant-child\"",
            "id=\"fill-status-former-relevant-child-in-planned-education\"",
            "id=\"fill-status-former-relevant-child-back-in-education\"",
            "id=\"fill-status-former-relevant-child-21-to-25\"",
            "id=\"fill-status-qualifying-person\"",
            "id=\"fill-looked-after\"",
            "id=\"fill-awaiting\"");
    assertThat(looksWithoutColour(svg).values()).hasSize(9).doesNotHaveDuplicates();
  }

  /** What is drawn on the ground of each pattern, every colour taken away, by the pattern's id. */
  private static Map<String, String> looksWithoutColour(String svg) {
    return Pattern.compile("<pattern id=\"([^\"]*)\" [^>]*>(.*?)</pattern>")
        .matcher(svg)
        .results()
        .collect(
            Collectors.toMap(
                pattern -> pattern.group(1),
                pattern ->
                    pattern
                        .group(2)
                        .replaceAll("<rect [^>]*/>", "")
                        .replaceAll(" (fill|stroke)=\"#[0-9a-f]*\"", "")));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2022-11-10, false, the day before 14",
    "2022-11-11, true, the 14th birthday",
    "2033-11-11, true, the 25th birthday",
    "2033-11-12, false, the day after it"
  })
  void the_day_of_the_page_is_marked_only_from_14_to_25(String day, boolean shown, String when) {
    var drawn = Drawing.of(LIFE, List.of(), List.of(), day(day), false).orElseThrow();

    assertThat(drawn.day().shown()).as(when).isEqualTo(shown);
    assertThat(drawn.day().label()).startsWith("As at ");
  }

  @Test
  void marks_close_together_stand_in_lanes_below_each_other() {
    var sameDay =
        List.of(
            duty("A", "One", "2026-01-01", "2026-03-01", "number", null, null),
            duty("B", "Two", "2026-01-01", "2026-03-02", "number", null, null),
            duty("C", "Three", "2026-01-01", "2026-06-01", "number", null, null));

    var marks = Drawing.of(LIFE, sameDay, List.of(), day("2026-02-01"), true).orElseThrow().marks();

    assertThat(marks.get(0).y()).isEqualTo(marks.get(2).y()).isLessThan(marks.get(1).y());
  }

  private static String render(Timeline timeline) throws IOException {
    var engine =
        Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();
    var template =
        Files.readString(
            Path.of("src/main/resources/templates/timeline/drawing.html"), StandardCharsets.UTF_8);
    return engine.parse(template).data("timeline", timeline).render();
  }
}
