package uk.waymark.kit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BacklogTest {
  private static final long START = Long.MAX_VALUE - 10; // nanoTime may run over at any moment

  private final Backlog backlog = new Backlog(500, START);

  @Test
  void at_rest_and_after_small_batches_nothing_is_waited_for() {
    assertThat(backlog.isComing(START)).isFalse();
    backlog.batchBegins(499);
    assertThat(backlog.isComing(START)).isFalse();
    backlog.batchEnds(499, START);
    assertThat(backlog.isComing(START)).isFalse();
  }

  @Test
  void during_a_whole_batch_and_shortly_after_it_the_next_is_waited_for() {
    backlog.batchBegins(500);
    assertThat(backlog.isComing(after(3_000))).isTrue();
    backlog.batchEnds(500, after(3_100));

    assertThat(backlog.isComing(after(3_349))).isTrue();
    assertThat(backlog.isComing(after(3_350))).isFalse();
  }

  @Test
  void a_backlog_without_end_holds_nobody_up_for_more_than_ten_seconds() {
    backlog.batchBegins(500);
    assertThat(backlog.isComing(after(9_999))).isTrue();
    assertThat(backlog.isComing(after(10_000))).isFalse();

    backlog.nothingWaits(after(16_000));
    assertThat(backlog.isComing(after(16_001))).isTrue();
  }

  private static long after(long millis) {
    return START + Duration.ofMillis(millis).toNanos();
  }
}
