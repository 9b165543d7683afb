package uk.waymark.bench.statute.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import uk.waymark.bench.statute.Histories;
import uk.waymark.bench.statute.engine.Facts.Kind;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Happening.SupportDeclined;
import uk.waymark.statute.facts.Happening.SupportOffered;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.life.Life;

/**
 * Lives as both read them: of each history the events that the shared rules read. Histories that
 * the shared rules alone can't judge (short breaks, care elsewhere or handed over, two dates of
 * birth) are left out.
 *
 * @param life the facts for Waymark
 * @param day the day that is asked about
 * @param facts the same facts and day for the engine
 */
record SameLives(Life life, LocalDate day, List<Object> facts) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int DAYS_BACK = 5 * 365;
  private static final int AT_ONCE = 2_000;

  /** That many lives from generated councils, each with a day of the last five years. */
  static List<SameLives> generated(int seed, int count) {
    var lives = new ArrayList<SameLives>(count);
    var random = new SplittableRandom(seed);
    for (int council = seed; lives.size() < count; council++) {
      for (var recorded : Histories.ofCouncil(council, AT_ONCE, TODAY)) {
        if (lives.size() < count && shared(recorded)) {
          var read = recorded.stream().filter(event -> isRead(event.what())).toList();
          Statute.known(History.of(read), Settings.defaults())
              .life()
              .filter(life -> life.birth().displaced().isEmpty())
              .ifPresent(life -> lives.add(of(life, TODAY.minusDays(random.nextInt(DAYS_BACK)))));
        }
      }
    }
    return lives;
  }

  private static boolean isRead(Happening what) {
    return what instanceof PersonRegistered
        || what instanceof CareStarted
        || what instanceof LegalBasisChanged
        || what instanceof CareEnded
        || what instanceof NeedsAssessmentCompleted
        || what instanceof PathwayPlanCompleted
        || what instanceof PathwayPlanReviewed
        || what instanceof SupportOffered
        || what instanceof SupportRequested
        || what instanceof SupportDeclined
        || what instanceof CircumstanceRecorded;
  }

  private static boolean shared(List<Recorded> events) {
    return events.stream()
        .allMatch(
            event ->
                switch (event.what()) {
                  case CareStarted(var basis, var by) ->
                      basis != LegalBasis.SHORT_BREAKS && by.isEmpty();
                  case LegalBasisChanged(var basis) -> basis != LegalBasis.SHORT_BREAKS;
                  case CareEnded(var reason) ->
                      reason != CareEndReason.TRANSFERRED
                          && reason != CareEndReason.DIED
                          && reason != CareEndReason.SPECIAL_GUARDIANSHIP;
                  default -> true;
                });
  }

  private static SameLives of(Life life, LocalDate day) {
    var facts = new ArrayList<Object>();
    facts.add(new Facts.Asked(number(day)));
    facts.add(
        new Facts.Person(
            number(life.birthday(14)),
            number(life.birthday(16)),
            number(life.birthday(18)),
            number(life.birthday(21)),
            number(life.birthday(25))));
    for (var span : life.care().inEngland().all()) {
      facts.add(new Facts.Care(number(span.from()), number(span.to())));
    }
    acts(life, NeedsAssessmentCompleted.class, Kind.ASSESSMENT, facts);
    acts(life, PathwayPlanCompleted.class, Kind.PLAN, facts);
    acts(life, PathwayPlanReviewed.class, Kind.REVIEW, facts);
    acts(life, SupportOffered.class, Kind.OFFER, facts);
    for (var support : life.supports()) {
      facts.add(new Facts.Support(number(support.days().from()), number(support.days().to())));
    }
    circumstance(life, Circumstance.HOMELESS_OR_THREATENED, Facts.Homeless::new, facts);
    circumstance(
        life, Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, Facts.Student::new, facts);
    circumstance(life, Circumstance.SINGLE, Facts.Single::new, facts);
    circumstance(life, Circumstance.PRIVATE_RENT, Facts.Renting::new, facts);
    return new SameLives(life, day, List.copyOf(facts));
  }

  private static void acts(
      Life life, Class<? extends Happening> type, Kind kind, List<Object> facts) {
    for (var act : life.history().all(type)) {
      facts.add(new Facts.Act(kind, number(act.on())));
    }
  }

  /** Makes a fact of days. */
  private interface DaysMaker {
    Object of(int from, int to);
  }

  private static void circumstance(
      Life life, Circumstance which, DaysMaker maker, List<Object> facts) {
    for (Span span : life.circumstance(which).all()) {
      facts.add(maker.of(number(span.from()), number(span.to())));
    }
  }

  private static int number(LocalDate day) {
    return day.equals(LocalDate.MAX) ? Integer.MAX_VALUE : (int) day.toEpochDay();
  }
}
