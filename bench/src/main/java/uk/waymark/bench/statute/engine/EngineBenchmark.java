package uk.waymark.bench.statute.engine;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import uk.waymark.bench.statute.CpuSeconds;

/**
 * One day's status, duties and entitlements of one person by the rules that both have, in Waymark
 * and in Drools: the same lives, the same day, facts made beforehand, nothing kept from one ask to
 * the next. Before the clock runs both must give the same answers for every life.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"}) // as the services run
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class EngineBenchmark {
  private static final int SEED = 5;

  /** Different lives, one after the other. */
  @Param("10000")
  public int lives;

  private List<SameLives> same = List.of();
  private final EngineLaw engine = EngineLaw.compiled();
  private int next;

  /** Generates the lives and compares the answers. */
  @Setup
  public void compare() {
    same = SameLives.generated(SEED, lives);
    for (var each : same) {
      var waymark = WaymarkLaw.ask(each.life(), each.day()).lines();
      var drools = engine.ask(each.facts(), false).lines();
      if (!waymark.equals(drools)) {
        throw new IllegalStateException(
            "The two differ on " + each.day() + ": Waymark " + waymark + ", Drools " + drools);
      }
    }
  }

  private SameLives next() {
    next = (next + 1) % same.size();
    return same.get(next);
  }

  /** Waymark, the reasons not read. */
  @Benchmark
  public Object waymark(CpuSeconds cpu) {
    cpu.count();
    var each = next();
    return WaymarkLaw.ask(each.life(), each.day());
  }

  /** Drools, no reasons made. */
  @Benchmark
  public Object drools(CpuSeconds cpu) {
    cpu.count();
    return engine.ask(next().facts(), false);
  }

  /** Waymark, every reason of every answer read. */
  @Benchmark
  public Object waymarkExplained(CpuSeconds cpu, Blackhole read) {
    cpu.count();
    var each = next();
    var found = WaymarkLaw.ask(each.life(), each.day());
    read.consume(found.readReasons());
    return found;
  }

  /** Drools, one sentence for each answer: less than Waymark gives. */
  @Benchmark
  public Object droolsExplained(CpuSeconds cpu, Blackhole read) {
    cpu.count();
    var found = engine.ask(next().facts(), true);
    read.consume(found.reasons());
    return found;
  }
}
