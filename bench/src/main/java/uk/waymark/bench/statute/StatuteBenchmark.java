package uk.waymark.bench.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import uk.waymark.statute.KnownLife;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.OnDay;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Wanted;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;

/** Whole life courses a second on one core, over the histories of a synthetic council. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"}) // as the services run
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class StatuteBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Set<Wanted> DUTIES = EnumSet.of(Wanted.DUTIES);

  /**
   * Young people, one after the other: so few that their histories stay in the processor's caches,
   * and so many that none does.
   */
  @Param({"20", "500"})
  public int youngPeople;

  private final List<List<Recorded>> recorded = new ArrayList<>();
  private final List<History> histories = new ArrayList<>();
  private final List<KnownLife> known = new ArrayList<>();
  private int next;

  /** Reads the council's events once. */
  @Setup
  public void read() {
    recorded.addAll(Histories.ofCouncil(5, youngPeople, TODAY));
    recorded.forEach(events -> histories.add(History.of(events)));
    histories.forEach(history -> known.add(Statute.known(history, Settings.defaults())));
  }

  /** All intervals and all duties, from facts put together beforehand. */
  @Benchmark
  public LifeCourse lifeCourseFromFacts(CpuSeconds cpu) {
    cpu.count();
    next = (next + 1) % known.size();
    return known.get(next).lifeCourse(DUTIES);
  }

  /** All intervals and all duties, from a history whose corrections are resolved. */
  @Benchmark
  public LifeCourse lifeCourse(CpuSeconds cpu) {
    cpu.count();
    next = (next + 1) % histories.size();
    return Statute.derive(histories.get(next), Settings.defaults(), DUTIES);
  }

  /** The same with every entitlement, and everything with its explanation read. */
  @Benchmark
  public int lifeCourseExplained(CpuSeconds cpu) {
    cpu.count();
    next = (next + 1) % histories.size();
    return Statute.derive(histories.get(next), Settings.defaults()).hashCode();
  }

  /** The same as the life course, with corrections, retractions and repeats to be resolved. */
  @Benchmark
  public LifeCourse lifeCourseFromEvents(CpuSeconds cpu) {
    cpu.count();
    next = (next + 1) % recorded.size();
    return Statute.derive(History.of(recorded.get(next)), Settings.defaults(), DUTIES);
  }

  /** One day: status, every duty and every entitlement, from facts put together beforehand. */
  @Benchmark
  public OnDay oneDay(CpuSeconds cpu) {
    cpu.count();
    next = (next + 1) % known.size();
    return known.get(next).on(TODAY);
  }
}
