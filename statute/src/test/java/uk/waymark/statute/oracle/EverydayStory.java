package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.HomeKind;

/** What fills the file: homes in care and visits there, copies given, contacts, approvals. */
final class EverydayStory {
  private final Notebook life;

  EverydayStory(Notebook life) {
    this.life = life;
  }

  void write() {
    if (life.oneIn(2)) {
      homesInCare();
    }
    answersToEvents();
    if (life.oneIn(3)) {
      contacts();
    }
    int requests = life.oneIn(3) ? life.between(1, 3) : 0;
    for (int i = 0; i < requests; i++) {
      life.on(life.near(life.aged(16, 23)), new Happening.ReviewRequested());
    }
    if (life.oneIn(8)) {
      planAfter21();
    }
  }

  private void homesInCare() {
    var day = life.near(life.aged(14, 17));
    int homes = life.between(1, 3);
    for (int i = 0; i < homes; i++) {
      life.on(
          day,
          new Happening.HomeChanged(
              life.pick(HomeKind.FOSTER_CARE, HomeKind.FOSTER_CARE, HomeKind.CHILDRENS_HOME),
              life.pick(Optional.empty(), Optional.of(false), Optional.of(true))));
      var visit = day.plusDays(life.between(0, 9));
      int visits = life.between(0, 6);
      for (int v = 0; v < visits; v++) {
        life.on(visit, new Happening.SocialWorkerVisited());
        visit = visit.plusDays(life.between(30, 50));
      }
      day = visit.plusDays(life.between(0, 120));
    }
  }

  /** Decisions to leave are approved, in time or late; copies are given, explained or not. */
  private void answersToEvents() {
    for (var event : life.events()) {
      switch (event.what()) {
        case CareEnded _ -> {
          if (life.oneIn(2)) {
            life.on(
                event.on().plusDays(life.between(-20, 5)),
                new Happening.LeavingCareApproved(!life.oneIn(3)));
          }
        }
        case NeedsAssessmentCompleted() -> copy(event.on(), Document.ASSESSMENT);
        case PathwayPlanCompleted _ -> copy(event.on(), Document.PLAN);
        case PathwayPlanReviewed _ -> copy(event.on(), Document.REVIEW);
        default -> {}
      }
    }
  }

  private void copy(LocalDate made, Document document) {
    if (life.oneIn(2)) {
      life.on(
          made.plusDays(life.between(0, 40)),
          new Happening.DocumentGiven(
              document,
              life.pick(Optional.empty(), Optional.of(true), Optional.of(!life.oneIn(3)))));
    }
  }

  private void contacts() {
    var day = life.aged(17, 20);
    int contacts = life.between(1, 8);
    for (int i = 0; i < contacts; i++) {
      life.on(day, new Happening.PersonalAdviserContacted());
      day = day.plusDays(life.between(1, 100));
    }
  }

  private void planAfter21() {
    var day = life.aged(21, 24);
    if (life.oneIn(2)) {
      life.on(day.minusDays(life.between(0, 40)), new Happening.NeedsAssessmentCompleted());
    }
    life.on(day, new Happening.PathwayPlanCompleted(Optional.empty()));
  }
}
