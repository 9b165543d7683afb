package uk.waymark.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaymarkClockTest {
  private static final Clock LATE_IN_JUNE =
      Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

  @Test
  void the_day_is_that_of_london() {
    var clock = new WaymarkClock(Optional.empty(), List.of("prod"), LATE_IN_JUNE);

    assertThat(clock.today()).isEqualTo("2026-07-01");
    assertThat(clock.now()).isEqualTo("2026-06-30T23:30:00Z");
  }

  @Test
  void the_clocks_of_others_are_not_moved_with_it() {
    var moved =
        new WaymarkClock(
            Optional.of(LocalDate.parse("2030-02-01")), List.of("local"), LATE_IN_JUNE);

    assertThat(moved.unmoved()).isEqualTo("2026-06-30T23:30:00Z");
  }

  @Test
  void it_can_be_moved_in_the_local_profile_and_nowhere_else() {
    var day = Optional.of(LocalDate.parse("2030-02-01"));

    assertThat(new WaymarkClock(day, List.of("local"), LATE_IN_JUNE).today())
        .isEqualTo("2030-02-01");
    assertThatThrownBy(() -> new WaymarkClock(day, List.of("prod"), LATE_IN_JUNE))
        .isInstanceOf(IllegalStateException.class);
  }
}
