package uk.waymark.intake.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import uk.waymark.kit.problem.ProblemException;

class RoomTest {
  private static final long MEMORY = 256L * 1024 * 1024;

  @Test
  void when_the_room_is_taken_the_next_is_asked_to_come_again() {
    var room = new Room(MEMORY);
    var first = room.take(Limits.BATCH_BYTES);
    try (var _ = room.take(Limits.BATCH_BYTES - 2048)) {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> room.take(Limits.BATCH_BYTES))
          .satisfies(problem -> assertThat(problem.headers()).containsEntry("Retry-After", "1"));
    }
    first.close();

    assertThatNoException().isThrownBy(() -> room.take(Limits.BATCH_BYTES).close());
  }

  @Test
  void there_is_always_room_for_one_batch() {
    assertThatNoException().isThrownBy(() -> new Room(1).take(Limits.BATCH_BYTES).close());
  }
}
