package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Power;

/** What the authority does and the young person asks for: plans, visits, homes, offers. */
final class SupportStory {
  private final Notebook life;

  SupportStory(Notebook life) {
    this.life = life;
  }

  void write(LocalDate left) {
    if (!life.oneIn(4)) {
      planning();
    }
    advisers();
    if (life.oneIn(2)) {
      provided(left.isBefore(life.birthday(16)) ? life.aged(16, 18) : left);
    }
    if (life.oneIn(3)) {
      life.on(
          life.oneIn(2) ? life.birthday(18) : life.aged(17, 20),
          new Happening.StayingPutStarted(Optional.of(!life.oneIn(5))));
      if (life.oneIn(2)) {
        life.on(life.aged(20, 22), new Happening.StayingPutEnded());
      }
    }
    if (life.oneIn(2)) {
      support();
    }
  }

  private void planning() {
    if (!life.oneIn(3)) {
      life.on(life.near(life.aged(13, 18)), new Happening.NeedsAssessmentCompleted());
    }
    var day = life.near(life.aged(14, 19));
    life.on(day, new Happening.PathwayPlanCompleted(Optional.empty()));
    int reviews = life.between(0, 6);
    for (int i = 0; i < reviews; i++) {
      day =
          life.oneIn(2)
              ? day.plusMonths(6).plusDays(life.between(-3, 3))
              : day.plusDays(life.between(10, 500));
      life.on(day, new Happening.PathwayPlanReviewed(Optional.empty(), Optional.empty()));
    }
  }

  private void advisers() {
    var day = life.near(life.aged(15, 19));
    int times = life.between(0, 3);
    for (int i = 0; i < times; i++) {
      life.on(day, new Happening.PersonalAdviserAppointed("pa-" + i));
      day = day.plusDays(life.between(20, 900));
      if (!life.oneIn(4)) {
        life.on(day, new Happening.PersonalAdviserEnded());
        day = day.plusDays(life.oneIn(3) ? 0 : life.between(1, 200));
      }
    }
  }

  private void provided(LocalDate from) {
    var day = from.plusDays(life.between(0, 40));
    int homes = life.between(1, 3);
    for (int i = 0; i < homes; i++) {
      life.on(
          day,
          new Happening.AccommodationProvided(life.pick(Power.SECTION_23B, Power.SECTION_24B)));
      int visits = life.between(0, 4);
      var visit = day.plusDays(life.between(0, 9));
      for (int v = 0; v < visits; v++) {
        life.on(visit, new Happening.PersonalAdviserVisited(Optional.of(!life.oneIn(8))));
        visit = visit.plusMonths(life.between(1, 2)).plusDays(life.between(-2, 2));
      }
      if (life.oneIn(3)) {
        life.on(
            day.plusDays(life.between(20, 35)),
            new Happening.PathwayPlanReviewed(Optional.empty(), Optional.empty()));
      }
      day = visit.plusDays(life.between(1, 200));
      end(day);
      day = day.plusDays(life.oneIn(3) ? 0 : life.between(1, 60));
    }
  }

  private void end(LocalDate day) {
    switch (life.between(0, 4)) {
      case 0 -> life.on(day, new Happening.AccommodationProvidedEnded());
      case 1 ->
          life.on(
              day.minusDays(1),
              new Happening.HomeChanged(
                  life.pick(HomeKind.OWN_TENANCY, HomeKind.SUPPORTED_LODGINGS),
                  life.pick(Optional.empty(), Optional.of(true), Optional.of(false))));
      default -> {}
    }
  }

  private void support() {
    var day = life.oneIn(3) ? life.near(life.birthday(21)) : life.aged(20, 24);
    int turns = life.between(1, 5);
    boolean active = false;
    for (int i = 0; i < turns; i++) {
      if (active) {
        life.on(day, new Happening.SupportDeclined());
        active = false;
      } else if (life.oneIn(3)) {
        life.on(day, new Happening.SupportRequested());
        active = true;
        if (life.oneIn(2)) {
          life.on(day.plusDays(life.between(0, 120)), new Happening.NeedsAssessmentCompleted());
        }
      } else {
        life.on(day, new Happening.SupportOffered());
        if (life.oneIn(4)) {
          life.on(day.plusDays(20), new Happening.SupportDeclined());
        }
      }
      day =
          life.oneIn(3)
              ? day.plusYears(1).plusDays(life.between(-2, 2))
              : day.plusDays(life.between(21, 500));
    }
  }
}
