package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessMemoryTest {
  private static final ProcessMemory NOTHING = new ProcessMemory("some", 0, 0);

  @Test
  void children_are_added_and_one_that_has_ended_counts_for_nothing() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Process running = new ProcessBuilder("sleep", "60").start();
    try {
      ProcessMemory both = NOTHING.with(List.of(ended.toHandle(), running.toHandle()));

      assertThat(both.rssKilobytes()).isPositive();
      assertThat(NOTHING.with(List.of(ended.toHandle()))).isEqualTo(NOTHING);
    } finally {
      running.destroyForcibly();
    }
  }

  @Test
  void a_process_that_has_ended_can_t_be_read() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();

    assertThatThrownBy(() -> ProcessMemory.of("some", ended.pid(), true))
        .isInstanceOf(IOException.class);
  }
}
