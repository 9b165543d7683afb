package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.StudyLevel;

/** Homes outside care, study, and how a file can end. */
final class OtherStories {
  private final Notebook life;

  OtherStories(Notebook life) {
    this.life = life;
  }

  /** Someone else looks after the child instead of a council. */
  void elsewhere() {
    var from = life.near(life.aged(14, 17));
    var to = life.oneIn(2) ? from.plusMonths(3) : from.plusDays(life.between(3, 300));
    to = to.plusDays(life.between(-1, 1));
    if (life.oneIn(4)) { // three months that are complete around the 18th birthday
      from = life.birthday(18).minusMonths(3).plusDays(life.between(-2, 2));
      to = life.birthday(18).plusDays(life.between(-2, 40));
    } else if (to.isAfter(life.birthday(18).minusDays(1))) {
      to = life.birthday(18).minusDays(1);
    }
    to = to.equals(life.birthday(16)) ? to.plusDays(1) : to;
    if (!from.isBefore(to)) {
      return;
    }
    if (life.oneIn(3)) {
      life.on(from, new Happening.PrivateFosteringStarted());
      life.on(to, new Happening.PrivateFosteringEnded());
    } else {
      accommodated(from, to);
    }
  }

  /** In one place, or moved once to the same or another kind, mostly without a day between. */
  private void accommodated(LocalDate from, LocalDate to) {
    var by = life.pick(ElsewhereBy.values());
    life.on(from, new Happening.AccommodatedElsewhereStarted(by));
    if (life.oneIn(3)) {
      var moved = from.plusDays(life.between(1, 80));
      var again = moved.plusDays(life.oneIn(4) ? 1 : 0);
      if (again.isBefore(to) && !moved.equals(life.birthday(16))) {
        life.on(moved, new Happening.AccommodatedElsewhereEnded());
        var next = life.oneIn(2) ? by : life.pick(ElsewhereBy.values());
        life.on(again, new Happening.AccommodatedElsewhereStarted(next));
      }
    }
    life.on(to, new Happening.AccommodatedElsewhereEnded());
  }

  /** Courses one after the other, in the plan or not, and going back after 21. */
  void study() {
    var day = life.near(life.aged(17, 21));
    int courses = life.between(1, 3);
    for (int i = 0; i < courses; i++) {
      if (life.oneIn(3) && day.isAfter(life.birthday(21))) {
        life.on(day.minusDays(life.between(0, 60)), told());
      }
      day = course(day).plusDays(life.between(1, 500));
    }
    if (life.oneIn(3)) {
      life.on(day, told());
    }
  }

  private Happening told() {
    return new Happening.EducationIntentionTold(
        life.oneIn(2) ? Optional.empty() : Optional.of(life.pick(StudyLevel.values())));
  }

  private LocalDate course(LocalDate day) {
    int years = life.between(1, 4);
    var planned = day.plusYears(years).minusDays(life.between(20, 90));
    boolean hasUntil = life.oneIn(3);
    var level = life.pick(StudyLevel.values());
    life.on(
        day,
        new Happening.EducationStarted(
            level,
            hasUntil || life.oneIn(6) ? Optional.empty() : Optional.of(years),
            hasUntil ? Optional.of(planned) : Optional.empty(),
            Optional.of(life.oneIn(2)),
            Optional.empty()));
    if (life.oneIn(10)) {
      life.on(day.plusDays(30), new Happening.EducationInterrupted());
      life.on(day.plusDays(life.between(40, 200)), new Happening.EducationResumed());
    }
    var end = life.near(planned.plusDays(life.between(-300, 30)));
    end = end.isAfter(day.plusDays(210)) ? end : planned;
    if (life.oneIn(2)) {
      life.on(
          end, new Happening.EducationEnded(life.oneIn(2) ? Optional.of(level) : Optional.empty()));
    }
    return planned.isAfter(end) ? planned.plusYears(1) : end.plusYears(1);
  }

  /** Death, or another authority takes the file over. */
  void end() {
    var day = life.near(life.aged(15, 25));
    life.on(
        day,
        life.oneIn(3)
            ? new Happening.ResponsibleAuthorityChanged("E06000001", true)
            : new Happening.PersonDied());
  }

  /** An event that is taken out again, or arrives late. */
  void mistakes() {
    var events = life.events();
    var wrong = events.get(life.between(1, events.size() - 1));
    life.late(wrong.on(), 500, Optional.empty(), new Happening.EventRetracted(wrong.id()));
  }
}
