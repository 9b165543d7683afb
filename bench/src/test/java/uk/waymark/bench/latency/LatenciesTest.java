package uk.waymark.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void aPercentileIsTheNearestRank() {
    var hundred = new Latencies(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(99.1)).isEqualTo(100);
    assertThat(hundred.percentile(0.1)).isEqualTo(1);
  }

  @Test
  void ofOneTimeEveryPercentileIsThatTime() {
    var one = new Latencies(new long[] {7_000_000});

    assertThat(one.percentile(1)).isEqualTo(one.percentile(100)).isEqualTo(7_000_000);
    assertThat(one).hasToString("p50 7.0 ms  p90 7.0 ms  p99 7.0 ms  p99.9 7.0 ms  max 7.0 ms");
  }

  @Test
  void nothingMeasuredIsNoFigure() {
    assertThatThrownBy(() -> new Latencies(new long[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
