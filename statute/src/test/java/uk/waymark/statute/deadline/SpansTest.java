package uk.waymark.statute.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sets of days, against the same sets day by day. */
class SpansTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
  private static final int DAYS = 20;
  private static final int SETS = 20_000;
  private static final long SEED = 19;

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void unionsIntersectionsAndDifferencesHoldTheDaysTheyShould() {
    for (int i = 0; i < SETS; i++) {
      var one = spans();
      var other = spans();
      var ones = Spans.union(one);
      var others = Spans.union(other);
      var span = span();
      assertThat(days(ones)).as("%s", one).isEqualTo(days(one));
      assertThat(days(ones.or(others))).as("%s or %s", one, other).isEqualTo(or(one, other));
      assertThat(days(ones.and(others))).as("%s and %s", one, other).isEqualTo(and(one, other));
      assertThat(days(ones.minus(others)))
          .as("%s minus %s", one, other)
          .isEqualTo(minus(one, other));
      assertThat(days(ones.and(span)))
          .as("%s and %s", one, span)
          .isEqualTo(and(one, List.of(span)));
      assertThat(ones.overlaps(span)).isEqualTo(!and(one, List.of(span)).isEmpty());
      assertThat(ones.overlaps(span.fromNumber(), span.toNumber())).isEqualTo(ones.overlaps(span));
    }
  }

  @Test
  void aSetIsReadSpanBySpanInOrderAndNoFurther() {
    for (int i = 0; i < SETS; i++) {
      var set = Spans.union(spans());
      var read = new ArrayList<Span>();
      var spans = set.iterator();
      while (spans.hasNext()) {
        read.add(spans.next());
      }
      assertThat(read).isEqualTo(set.all());
      assertThatThrownBy(spans::next)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessageContaining(set.toString());
    }
  }

  @Test
  void everyDayIsFoundWhereItLies() {
    for (int i = 0; i < SETS; i++) {
      var some = spans();
      var set = Spans.union(some);
      var held = days(some);
      for (int day = 0; day <= DAYS; day++) {
        var date = FIRST.plusDays(day);
        var next = held.nextSetBit(day);
        assertThat(set.contains(date)).as("%s on %s", some, date).isEqualTo(held.get(day));
        assertThat(set.contains(DayNumber.of(date))).isEqualTo(held.get(day));
        assertThat(set.at(date).isPresent()).isEqualTo(held.get(day));
        set.at(date).ifPresent(span -> assertThat(span.contains(date)).isTrue());
        assertThat(set.onOrAfter(date).map(SpansTest::day).orElse(-1)).isEqualTo(next);
        var number = DayNumber.of(date);
        assertThat(set.onOrAfter(number))
            .isEqualTo(next < 0 ? DayNumber.MAX : DayNumber.of(FIRST.plusDays(next)));
        if (held.get(day)) {
          assertThat(set.run(number)).isEqualTo(set.at(date).orElseThrow());
        } else {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> set.run(number))
              .withMessageContaining(date + " is not one of " + set);
        }
      }
    }
  }

  @Test
  void spansOfASetAreInOrderAndNeverTouch() {
    for (int i = 0; i < SETS; i++) {
      var set = Spans.union(spans()).or(Spans.union(spans())).minus(Spans.union(spans()));
      assertThat(set.all()).hasSize(set.count()).noneMatch(Span::isEmpty);
      for (int at = 1; at < set.count(); at++) {
        assertThat(set.fromNumber(at)).as("%s", set).isGreaterThan(set.toNumber(at - 1));
      }
      assertThat(Spans.union(set.all())).isEqualTo(set).hasSameHashCodeAs(set);
    }
  }

  @Test
  void aSetWithoutAnEndKeepsNoEnd() {
    var since = Spans.of(Span.since(FIRST));
    var before = Spans.of(new Span(LocalDate.MIN, FIRST));
    assertThat(since.all()).containsExactly(Span.since(FIRST));
    assertThat(since.all().getFirst().end()).isEmpty();
    assertThat(before.all().getFirst().start()).isEmpty();
    assertThat(since.or(before).all()).containsExactly(Span.ALWAYS);
    assertThat(Spans.of(Span.ALWAYS).minus(since)).isEqualTo(before);
    assertThat(Spans.union(List.of(Span.since(FIRST), Span.ALWAYS))).isEqualTo(since.or(before));
    assertThat(since.and(before)).isEqualTo(Spans.NONE);
  }

  private List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (int i = random.nextInt(4); i > 0; i--) {
      spans.add(span());
    }
    return spans;
  }

  private Span span() {
    int from = random.nextInt(DAYS);
    return new Span(FIRST.plusDays(from), FIRST.plusDays(from + random.nextInt(DAYS - from)));
  }

  private static BitSet or(List<Span> one, List<Span> other) {
    var days = days(one);
    days.or(days(other));
    return days;
  }

  private static BitSet and(List<Span> one, List<Span> other) {
    var days = days(one);
    days.and(days(other));
    return days;
  }

  private static BitSet minus(List<Span> one, List<Span> other) {
    var days = days(one);
    days.andNot(days(other));
    return days;
  }

  private static BitSet days(List<Span> spans) {
    var days = new BitSet();
    for (var span : spans) {
      days.set(day(span.from()), day(span.to()));
    }
    return days;
  }

  /** The days, once it is sure that the spans are in order, and apart. */
  private static BitSet days(Spans spans) {
    for (int i = 0; i < spans.all().size(); i++) {
      assertThat(spans.all().get(i).isEmpty()).isFalse();
      if (i > 0) {
        assertThat(spans.all().get(i).from()).isAfter(spans.all().get(i - 1).to());
      }
    }
    return days(spans.all());
  }

  private static int day(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }
}
