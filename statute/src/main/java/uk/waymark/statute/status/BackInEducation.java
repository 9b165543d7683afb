package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.EducationIntentionTold;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Programme;

/**
 * ST-F5, back in education: a former relevant child under 25, to whom the duties to 21 no longer
 * run, has told the authority that they pursue or wish to pursue education or training (s.23CA(1)).
 *
 * <p>Reading: from the day of telling (J-CA-START) to the end of the programme, past 25 if need be
 * (J-CA25), also when the programme begins at 25 or later (J-CA-LATE). Without a programme, to the
 * 25th birthday.
 */
@AutoService({StatusRule.class, FactRule.class})
public final class BackInEducation implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-F5",
              "Former relevant child back in education",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CA", "(1)"),
                  Strength.STATUTE,
                  Mark.V))
          .reading(Reading.J_CA_START, Reading.J_CA25, Reading.J_CA_LATE, Reading.J_EDU_END);

  /** Of two begun on one day, the one that ends later. */
  private static final Comparator<Programme> BEGUN_LAST =
      Comparator.<Programme>comparingInt(one -> one.days().fromNumber())
          .thenComparingInt(one -> one.days().toNumber());

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.FORMER_RELEVANT_BACK_IN_EDUCATION;
  }

  /** What was told before 25, and the course it is about, as far as one is known. */
  private record Told(Occurred<EducationIntentionTold> by, Optional<Programme> about) {}

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(EducationIntentionTold.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    if (!FormerRelevant.at21(course)) {
      return List.of();
    }
    var claims = new ArrayList<Claim>();
    for (var told : tellings(life, lateCourseCounts(life))) {
      claims.addAll(claim(life, told));
    }
    return claims;
  }

  /** Whether a course begun at 25 or later counts when it was told of before (J-CA-LATE). */
  private static boolean lateCourseCounts(Life life) {
    return life.settings().is(Reading.J_CA_LATE, Reading.J_CA_LATE.byDefault());
  }

  private static boolean late(Programme programme, Life life) {
    return programme.days().fromNumber() >= life.turned(25);
  }

  private static List<Told> tellings(Life life, boolean withLateCourses) {
    var tellings = new ArrayList<Told>();
    var alreadyTold = new HashSet<Programme>();
    for (var told : life.history().all(EducationIntentionTold.class)) {
      if (told.number() < life.turned(25)) {
        var programme = pursued(life, told, alreadyTold, withLateCourses);
        programme.ifPresent(alreadyTold::add);
        tellings.add(new Told(told, programme));
      }
    }
    return tellings;
  }

  private static List<Claim> claim(Life life, Told told) {
    var twentyFive = life.birthday(25);
    var end = told.about().map(course -> course.days().to()).orElse(twentyFive);
    if (life.settings().is(Reading.J_CA25, "until-25") && end.isAfter(twentyFive)) {
      end = twentyFive;
    }
    var twentyOne = life.birthday(21);
    var from = told.by().on().isBefore(twentyOne) ? twentyOne : told.by().on();
    var days = PROVISION.applied(Span.between(from, end));
    if (days.isEmpty()) {
      return List.of();
    }
    var because = WhenRead.of(() -> because(life, told, days.span(0).from()));
    return Claim.onEach(days, PROVISION.id(), because);
  }

  /**
   * The days on which another return to education begins while help goes on: of another course, or
   * of a wish for one, was told before or on the day on which the course told of before was over.
   * It begins when that is over. Who is on both at once does not return to the second.
   */
  public static List<LocalDate> furtherReturns(Life life) {
    var returns = new ArrayList<LocalDate>(0);
    var over = LocalDate.MIN;
    for (var told : tellings(life, lateCourseCounts(life))) {
      for (var claim : claim(life, told)) {
        var from = claim.days().from();
        if (claim.days().to().isAfter(over)) {
          if (!over.equals(LocalDate.MIN) && !begunBefore(over, told)) {
            returns.add(from.isAfter(over) ? from : over);
          }
          over = claim.days().to();
        }
      }
    }
    return returns;
  }

  private static boolean begunBefore(LocalDate day, Told told) {
    return told.about().filter(course -> course.days().from().isBefore(day)).isPresent();
  }

  /**
   * The course running on the day of telling, of several the one begun last, or else the next one,
   * of the level told before others. Who told of the running course before, now tells of one begun
   * after it, if there is any. Who tells of another level than that of a course for which no such
   * help is needed, or that was told of before, does not mean that one: it is a wish for a new one.
   */
  private static Optional<Programme> pursued(
      Life life,
      Occurred<EducationIntentionTold> told,
      Set<Programme> alreadyTold,
      boolean withLateCourses) {
    int on = told.number();
    var counting = those(life.programmes(), one -> withLateCourses || !late(one, life));
    var running = those(counting, one -> one.days().contains(on));
    var next = those(counting, one -> one.days().fromNumber() > on);
    var before = begunLast(those(running, alreadyTold::contains));
    var open =
        those(
            running,
            one ->
                !alreadyTold.contains(one)
                    && (isOfLevel(told, one) || !needsNone(one, life))
                    && (before.isEmpty() || begunAfter(one, before.get())));
    return begunLast(those(open, one -> isOfLevel(told, one)))
        .or(() -> first(those(next, one -> isMeant(told, one))))
        .or(() -> begunLast(open))
        .or(() -> first(next))
        .or(() -> before.filter(one -> isOfLevel(told, one)));
  }

  private static List<Programme> those(List<Programme> some, Predicate<Programme> which) {
    var left = new ArrayList<Programme>(some.size());
    for (var one : some) {
      if (which.test(one)) {
        left.add(one);
      }
    }
    return left;
  }

  private static Optional<Programme> first(List<Programme> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.getFirst());
  }

  private static Optional<Programme> begunLast(List<Programme> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(Collections.max(some, BEGUN_LAST));
  }

  /**
   * Whether help with the course comes otherwise, to its end: it ends by 21, or the plan has it.
   */
  private static boolean needsNone(Programme course, Life life) {
    int twentyOne = life.turned(21);
    return course.days().toNumber() <= twentyOne
        || (course.days().fromNumber() < twentyOne
            && course.started().what().inPathwayPlan().orElse(false));
  }

  /** Of the level told, or of any where none is told. */
  private static boolean isOfLevel(Occurred<EducationIntentionTold> told, Programme course) {
    return told.what().level().isEmpty() || isMeant(told, course);
  }

  private static boolean isMeant(Occurred<EducationIntentionTold> told, Programme course) {
    return told.what().level().equals(Optional.of(course.started().what().level()));
  }

  private static boolean begunAfter(Programme one, Programme other) {
    return one.days().fromNumber() > other.days().fromNumber();
  }

  private static List<Because> because(Life life, Told told, LocalDate from) {
    var programme = told.about();
    var steps = new ArrayList<Because>();
    var starts =
        from.equals(told.by().on())
            ? "Help starts that day."
            : "Help starts on " + Words.day(from) + ".";
    steps.add(
        Because.met(
                PROVISION,
                from,
                "Told the authority, under 25, that they want to learn or train. " + starts,
                FactRead.day(told.by()),
                AgeReached.turnedOn(life, 25))
            .by(Reading.J_CA_START));
    var end = programme.map(Programme::endFact).orElse(FactRead.none("education-started"));
    steps.add(Because.computed(PROVISION, from, endWords(programme), end).by(Reading.J_EDU_END));
    programme
        .filter(course -> late(course, life))
        .or(() -> lateAndNotCounted(life))
        .ifPresent(course -> steps.add(lateStep(life, course, from)));
    var past = programme.filter(course -> course.days().to().isAfter(life.birthday(25)));
    if (past.isPresent()) {
      steps.add(
          Because.computed(
                  PROVISION,
                  from,
                  "The course goes on past the 25th birthday. So does this help. A person is"
                      + " asked.",
                  end)
              .by(Reading.J_CA25));
    }
    return steps;
  }

  private static String endWords(Optional<Programme> programme) {
    if (programme.isEmpty()) {
      return "No course is known that counts. So help ends on the 25th birthday.";
    }
    return programme
        .flatMap(course -> course.days().end())
        .map(day -> "The course is over on " + Words.day(day) + ".")
        .orElse("No end of the course is known.");
  }

  /** A course told of that begins at 25 or later, where the setting leaves it out. */
  private static Optional<Programme> lateAndNotCounted(Life life) {
    return lateCourseCounts(life) ? Optional.empty() : lateCourses(life).stream().findFirst();
  }

  private static List<Programme> lateCourses(Life life) {
    return tellings(life, true).stream()
        .flatMap(told -> told.about().stream())
        .filter(course -> late(course, life))
        .distinct()
        .toList();
  }

  private static Because lateStep(Life life, Programme course, LocalDate from) {
    var words =
        lateCourseCounts(life)
            ? "The course begins at 25 or later, but the authority was told before 25. So help goes"
                + " on to its end. A person is asked."
            : "A course begins at 25 or later. By the reading chosen here it does not count, though"
                + " the authority was told before 25.";
    return Because.computed(PROVISION, from, words, FactRead.day(course.started()))
        .by(Reading.J_CA_LATE);
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    var twentyFive = life.birthday(25);
    for (var days : course.primary(Status.FORMER_RELEVANT_BACK_IN_EDUCATION)) {
      if (days.to().isAfter(twentyFive)) {
        life.doubts()
            .of(
                "education-past-25",
                "Help with education goes on past the 25th birthday (reading J-CA25). A person"
                    + " should confirm it at 25.");
      }
    }
    if (life.programmes().isEmpty() || !FormerRelevant.at21(course)) {
      return;
    }
    for (var programme : lateCourses(life)) {
      life.doubts()
          .about(
              programme.started().by(),
              "education-begins-after-25",
              "This course begins at 25 or later, but the authority was told before 25. The law can"
                  + " be read in two ways. A person should say whether help with education goes on"
                  + " to its end (reading J-CA-LATE).");
    }
    for (var programme : life.programmes()) {
      if (life.ages(21, 25).contains(programme.days().from()) && !toldOf(programme, course)) {
        life.doubts()
            .about(
                programme.started().by(),
                "education-not-told",
                "A course started after 21, but it is not recorded that the young person told the"
                    + " authority of it. Telling it brings help with education.");
      }
    }
  }

  /** Whether some telling is about the course, or help was running when it began. */
  private static boolean toldOf(Programme programme, StatusCourse course) {
    return tellings(course.life(), true).stream()
            .anyMatch(told -> told.about().equals(Optional.of(programme)))
        || course.claims(Status.FORMER_RELEVANT_BACK_IN_EDUCATION).stream()
            .anyMatch(claim -> claim.days().contains(programme.days().from()));
  }
}
