package uk.waymark.statute.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 28);

  @Test
  void itsEndsAreTheDaysItWasMadeOf() {
    var span = new Span(DAY, DAY.plusDays(2));
    assertThat(span.from()).isEqualTo(DAY);
    assertThat(span.to()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(Span.ofNumbers(span.fromNumber(), span.toNumber())).isEqualTo(span);
    assertThat(Span.ofNumbers(span.fromNumber(), span.toNumber()).to()).isEqualTo(span.to());
    assertThat(span.days()).isEqualTo(ChronoUnit.DAYS.between(span.from(), span.to()));
    assertThat(span).hasToString("2024-02-28 to 2024-03-01");
  }

  @Test
  void aDayBeyondAllCountingIsNoKnownStartOrEnd() {
    assertThat(DayNumber.of(LocalDate.MAX)).isEqualTo(DayNumber.MAX);
    assertThat(DayNumber.of(LocalDate.MIN)).isEqualTo(DayNumber.MIN);
    assertThat(DayNumber.day(DayNumber.MAX)).isEqualTo(LocalDate.MAX);
    assertThat(DayNumber.day(DayNumber.MIN)).isEqualTo(LocalDate.MIN);
    assertThat(Span.ALWAYS.start()).isEmpty();
    assertThat(Span.ALWAYS.end()).isEmpty();
    assertThat(Span.ALWAYS.contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(Span.since(DAY).contains(DAY.minusDays(1))).isFalse();
  }

  @Test
  void twoThatShareNoDayHaveAnEmptySpanInCommon() {
    var early = new Span(DAY, DAY.plusDays(2));
    var late = new Span(DAY.plusDays(5), DAY.plusDays(9));
    assertThat(early.and(late).isEmpty()).isTrue();
    assertThat(late.and(early).isEmpty()).isTrue();
    assertThat(early.overlaps(late)).isFalse();
    assertThat(early.and(new Span(DAY.plusDays(1), DAY.plusDays(9))))
        .isEqualTo(new Span(DAY.plusDays(1), DAY.plusDays(2)));
    assertThat(Span.between(DAY, DAY.minusDays(1)).isEmpty()).isTrue();
  }

  @Test
  void anEndBeforeTheStartIsRefusedAndBothAreNamed() {
    assertThatThrownBy(() -> new Span(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a span ends before it starts: 2024-02-28 to 2024-02-27");
  }
}
