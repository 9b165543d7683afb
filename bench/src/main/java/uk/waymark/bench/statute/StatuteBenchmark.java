package uk.waymark.bench.statute;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.explain.facts.Happenings;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;

/** Whole life courses a second on one core, over the histories of a synthetic council. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class StatuteBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant RECORDED_OTHERWISE = Instant.parse("2026-11-22T00:00:00Z");

  /** Young people, one after the other, so that no history stays in the processor's caches. */
  @Param("500")
  public int youngPeople;

  private final List<List<Recorded>> recorded = new ArrayList<>();
  private final List<History> histories = new ArrayList<>();
  private int next;

  /** Reads the council's events once. */
  @Setup
  public void read() {
    Map<PersonKey, List<Recorded>> byPerson = new LinkedHashMap<>();
    for (String line : Council.generate(5, youngPeople, TODAY).events()) {
      CareEvent event = read(line);
      byPerson
          .computeIfAbsent(event.person(), person -> new ArrayList<>())
          .add(Happenings.of(event, event.recordedOr(RECORDED_OTHERWISE)));
    }
    recorded.addAll(byPerson.values());
    recorded.forEach(events -> histories.add(History.of(events)));
  }

  /** From a history whose corrections are resolved to the life course. */
  @Benchmark
  public LifeCourse lifeCourse() {
    next = (next + 1) % histories.size();
    return Statute.derive(histories.get(next), Settings.defaults());
  }

  /** The same with corrections, retractions and repeats still to be resolved. */
  @Benchmark
  public LifeCourse lifeCourseFromEvents() {
    next = (next + 1) % recorded.size();
    return Statute.derive(History.of(recorded.get(next)), Settings.defaults());
  }

  private static CareEvent read(String line) {
    return switch (EventReader.read(line.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException("A generated event is not readable: " + reason + place);
    };
  }
}
