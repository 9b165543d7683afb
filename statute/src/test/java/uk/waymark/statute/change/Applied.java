package uk.waymark.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * A change put to the test: what it says is done, and the answer is looked at on the day, the day
 * before, and without it.
 *
 * @param answer the code of the answer on a day
 */
record Applied(
    History history,
    LifeCourse known,
    LocalDate asAt,
    BiFunction<LifeCourse, LocalDate, String> answer,
    String about) {

  static Applied toStatus(History history, LifeCourse known, LocalDate asAt, String about) {
    return new Applied(
        history, known, asAt, (life, day) -> life.statusOn(day).code(), about + ", status");
  }

  static Applied toEntitlement(
      History history, LifeCourse known, LocalDate asAt, String id, String about) {
    return new Applied(
        history,
        known,
        asAt,
        (life, day) -> life.entitlement(id).orElseThrow().on(day).entitled().code(),
        about + ", " + id);
  }

  void check(Change change) {
    var about = this.about + " as at " + asAt + ": " + change;
    var now = answer.apply(known, asAt);
    var life = with(change.given());
    assertThat(asAt.plusDays(change.days())).as(about).isEqualTo(change.on());
    assertThat(answer.apply(life, change.on())).as("it changes, %s", about).isEqualTo(change.to());
    if (change.settles()) {
      assertThat(awaits(known)).as("a person is asked, %s", about).isTrue();
      assertThat(awaits(life)).as("no one is asked any more, %s", about).isFalse();
      return;
    }
    assertThat(change.to()).as("it is another answer, %s", about).isNotEqualTo(now);
    if (change.kind() == Change.Kind.DATE) {
      assertThat(change.given()).as(about).isEmpty();
      assertThat(answer.apply(known, change.on().minusDays(1)))
          .as("one day less, %s", about)
          .isEqualTo(now);
      return;
    }
    assertThat(answer.apply(known, change.on()))
        .as("without the fact, %s", about)
        .isNotEqualTo(change.to());
    if (change.days() > 0) {
      oneDayLess(change, life, now, about);
    }
  }

  private void oneDayLess(Change change, LifeCourse life, String now, String about) {
    var eve = change.on().minusDays(1);
    var last = change.given().getLast();
    if (last.on().equals(change.on())) {
      var shorter = new ArrayList<>(change.given());
      shorter.set(
          shorter.size() - 1,
          new Supposed(last.what(), eve, last.corrects(), last.fields(), last.words()));
      assertThat(answer.apply(with(shorter), eve))
          .as("a stay one day shorter, %s", about)
          .isNotEqualTo(change.to());
    } else {
      assertThat(answer.apply(life, eve))
          .as("one day less, %s", about)
          .isIn(now, answer.apply(known, eve));
    }
  }

  private boolean awaits(LifeCourse life) {
    return life.confirmations().stream()
        .anyMatch(each -> each.needed() && each.awaiting().contains(asAt));
  }

  private LifeCourse with(List<Supposed> given) {
    return Statute.derive(WouldChange.supposing(history, given, asAt), Settings.defaults());
  }
}
