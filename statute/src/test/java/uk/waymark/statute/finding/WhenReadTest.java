package uk.waymark.statute.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WhenReadTest {
  private final AtomicInteger workedOut = new AtomicInteger();
  private final List<String> list =
      WhenRead.of(
          () -> {
            workedOut.incrementAndGet();
            return List.of("a", "b");
          });

  @Test
  void it_is_worked_out_when_it_is_read_and_once() {
    var kept = WhenRead.kept(list);

    assertThat(workedOut).hasValue(0);
    assertThat(kept).containsExactly("a", "b").hasSize(2);
    assertThat(list.getLast()).isEqualTo("b");
    assertThat(workedOut).hasValue(1);
  }

  @Test
  void it_equals_every_list_of_the_same_elements() {
    assertThat(list).isEqualTo(List.of("a", "b")).isNotEqualTo(List.of("a"));
    assertThat(list).hasSameHashCodeAs(List.of("a", "b")).hasToString("[a, b]");
    assertThat(WhenRead.one(() -> "a")).isEqualTo(List.of("a"));
  }

  @Test
  void nobody_changes_it() {
    var made = new ArrayList<>(List.of("a"));
    var given = WhenRead.of(() -> made);

    assertThat(given).containsExactly("a");
    made.add("b");
    assertThat(given).containsExactly("a");
    assertThatThrownBy(() -> given.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }
}
