package uk.waymark.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.local.ServiceSpec;
import uk.waymark.local.StandIn;
import uk.waymark.local.StandInProject;

/** {@code ./waymark up} over a load cut short, and over the empty store of {@code --fresh}. */
class UpLoadsTheCouncilTest extends Launched {
  private static final Map<String, String> KEEPING = Map.of(StandIn.WISH, "keep");
  private static final LocalDate BEGUN = LocalDate.of(2026, 1, 5);

  @Test
  void a_load_cut_short_is_finished_and_fresh_empties_the_data_and_nothing_else_and_loads_anew()
      throws Exception {
    StandInProject.in(root, ServiceSpec.names());
    int base = freeBase();
    Path data = Files.createDirectories(root.resolve(".waymark"));
    Files.writeString(data.resolve("council"), "loading " + BEGUN);

    run(base, "cut-short.txt");
    assertThat(loadedOn(data)).isEqualTo(BEGUN);
    holds(data, Council.demo(BEGUN), "cut-short.txt");

    List<String> emptied = List.of("kafka/old", "postgres/old", "postgres/data/old", "mail/1.eml");
    List<String> kept = List.of("built/waymark", "logs/build.log", "aot/portal.aot", "mine");
    for (String each : Stream.concat(emptied.stream(), kept.stream()).toList()) {
      Files.createDirectories(data.resolve(each).getParent());
      Files.writeString(data.resolve(each), "planted");
    }
    run(base, "fresh.txt", "--fresh");
    assertThat(loadedOn(data)).isAfter(BEGUN);
    holds(data, Council.demo(loadedOn(data)), "fresh.txt");
    assertThat(there(data, emptied)).isEmpty();
    assertThat(there(data, kept)).containsExactlyElementsOf(kept);
  }

  /** Intake was sent this council and nothing else, and it was said. */
  private void holds(Path data, Council council, String output) throws Exception {
    Set<String> events = ids(council);
    assertThat(StandIn.held(data.resolve("mail"))).isEqualTo(events);
    assertThat(Files.readString(data.resolve("mail/staff")))
        .isEqualTo("PUT /staff/" + council.authority() + "\n" + council.staffJson());
    assertThat(said(output))
        .contains("loading a synthetic council of " + council.names().size() + " young people")
        .contains(events.size() + " events are in intake's record")
        .contains("entitlements has read them all", "plan-deadlines has read them all");
  }

  /** Starts, waits until everything is there, and stops. */
  private void run(int base, String output, String... options) throws Exception {
    List<String> arguments =
        Stream.concat(Stream.of(options), Stream.of("--ports", Integer.toString(base))).toList();
    Process up = launch(output, KEEPING, arguments);
    awaitLine(output, "Ctrl-C stops everything");
    up.destroy();
    assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static LocalDate loadedOn(Path data) throws Exception {
    String marker = Files.readString(data.resolve("council"));
    assertThat(marker).startsWith("loaded ");
    return LocalDate.parse(marker.substring("loaded ".length()));
  }

  private static Set<String> ids(Council council) {
    Set<String> ids =
        Stream.concat(council.names().stream(), council.events().stream())
            .flatMap(event -> StandIn.ids(event).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids).hasSizeGreaterThan(council.names().size() * 2);
    return ids;
  }

  private static List<String> there(Path data, List<String> names) {
    return names.stream().filter(name -> Files.exists(data.resolve(name))).toList();
  }
}
