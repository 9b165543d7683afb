package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.DocumentGiven;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-COPY: give the young person a copy of each assessment, plan and review as soon as
 * practicable, and explain it (SI 2010/2571 reg 4, text not yet checked). No number of days.
 *
 * <p>A copy that does not say whether it was explained leaves the duty open and is named. Reading:
 * a newer document of the same kind takes the place of an older one that was not given.
 */
@AutoService(DutyRule.class)
public final class GiveCopies implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-COPY",
          "Give and explain copies",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "4", ""),
              Strength.REGULATION,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final Set<Status> STATUSES =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Set<Status> openIn() {
    return STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(
        NeedsAssessmentCompleted.class, PathwayPlanCompleted.class, PathwayPlanReviewed.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var owed = course.primary(STATUSES).and(PROVISION.inForce());
    var acts = owed.isEmpty() ? List.<Act>of() : Act.all(life);
    var duties = new ArrayList<Duty>(acts.size());
    for (int i = 0; i < acts.size(); ) {
      int next = Made.nextDay(acts, i);
      var days = owed.at(acts.get(i).on());
      if (days.isPresent()) {
        duties.add(duty(life, Made.of(acts, i, next), days.get()));
      }
      i = next;
    }
    return duties;
  }

  private static Duty duty(Life life, Made made, Span days) {
    var given = given(life, made);
    var because = WhenRead.of(() -> because(life, made));
    if (given.size() == made.documents().size() && given.getLast().on().isBefore(days.to())) {
      return Duty.opened(PROVISION, made.on(), Due.open(), because).met(given.getLast());
    }
    var stop =
        made.replaced().isPresent() && !made.replaced().get().isAfter(days.to())
            ? Optional.of(new Stop(made.replaced().get(), Stop.Reason.REPLACED))
            : Acts.stop(days, life, Stop.Reason.STATUS_ENDED);
    return Duty.opened(PROVISION, made.on(), Due.open(), stop, because);
  }

  private static List<Because> because(Life life, Made made) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.met(
                PROVISION,
                made.on(),
                "A copy is given to the young person and explained, as soon as practicable. The law"
                    + " gives no number of days.")
            .facts(made.acts().stream().map(FactRead::day).toList()));
    copies(life, made)
        .filter(copy -> copy.what().explained().isEmpty())
        .forEach(copy -> steps.add(notSaid(copy)));
    return steps;
  }

  /** The first copy of each document made that day that is said to have been explained. */
  private static List<Occurred<DocumentGiven>> given(Life life, Made made) {
    var copies = life.history().all(DocumentGiven.class);
    if (copies.isEmpty()) {
      return List.of();
    }
    var given = new ArrayList<Occurred<DocumentGiven>>(1);
    var missing = EnumSet.copyOf(made.documents());
    for (var copy : copies) {
      if (isCopyOf(made, copy)
          && copy.what().explained().orElse(false)
          && missing.remove(copy.what().document())) {
        given.add(copy);
      }
    }
    return given;
  }

  /** The copies of what was made that day, given before something newer took its place. */
  private static Stream<Occurred<DocumentGiven>> copies(Life life, Made made) {
    return life.history().all(DocumentGiven.class).stream().filter(copy -> isCopyOf(made, copy));
  }

  private static boolean isCopyOf(Made made, Occurred<DocumentGiven> copy) {
    return made.documents().contains(copy.what().document())
        && !copy.on().isBefore(made.on())
        && (made.replaced().isEmpty() || copy.on().isBefore(made.replaced().get()));
  }

  private static Because notSaid(Occurred<DocumentGiven> copy) {
    return Because.undetermined(
        PROVISION,
        copy.on(),
        "A copy was given. Whether it was explained is not recorded. If it was, this duty is met.",
        FactRead.missing(copy.by(), "explained"));
  }

  /**
   * What was made on one day.
   *
   * @param on the day
   * @param acts the assessments, plans and reviews of it
   * @param documents which copies are owed
   * @param replaced the first later day on which every one of them had been made again
   */
  private record Made(
      LocalDate on, List<Recorded> acts, Set<Document> documents, Optional<LocalDate> replaced) {

    /** What was made by the acts of one day, which stand from one place up to another. */
    static Made of(List<Act> acts, int from, int next) {
      var here = new ArrayList<Recorded>(next - from);
      var documents = EnumSet.noneOf(Document.class);
      for (int i = from; i < next; i++) {
        here.add(acts.get(i).event());
        documents.add(acts.get(i).makes());
      }
      return new Made(acts.get(from).on(), here, documents, replaced(documents, acts, next));
    }

    /** The place of the first act of a later day. */
    static int nextDay(List<Act> acts, int from) {
      int next = from + 1;
      while (next < acts.size() && acts.get(next).on().equals(acts.get(from).on())) {
        next++;
      }
      return next;
    }

    /** The day on which every one of these documents was made again, by acts from a place on. */
    private static Optional<LocalDate> replaced(
        EnumSet<Document> documents, List<Act> acts, int from) {
      var left = documents.clone();
      for (int i = from; i < acts.size(); i++) {
        left.remove(acts.get(i).makes());
        if (left.isEmpty()) {
          return Optional.of(acts.get(i).on());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * An assessment, plan or review.
   *
   * @param event the event
   * @param makes the document of which a copy is owed
   */
  private record Act(Recorded event, Document makes) {

    private LocalDate on() {
      return event.on();
    }

    /** Those of a life, in order. */
    private static List<Act> all(Life life) {
      var acts = new ArrayList<Act>();
      for (var event : life.history().events()) {
        var makes = madeBy(event.what());
        if (makes != null) {
          acts.add(new Act(event, makes));
        }
      }
      return acts;
    }

    private static @Nullable Document madeBy(Happening what) {
      if (what instanceof PathwayPlanReviewed) {
        return Document.REVIEW;
      }
      if (what instanceof PathwayPlanCompleted) {
        return Document.PLAN;
      }
      return what instanceof NeedsAssessmentCompleted ? Document.ASSESSMENT : null;
    }
  }
}
