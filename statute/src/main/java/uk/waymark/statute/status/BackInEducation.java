package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
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
 * (J-CA25). Without a programme, to the 25th birthday.
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
          .reading(Reading.J_CA_START, Reading.J_CA25, Reading.J_EDU_END);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.FORMER_RELEVANT_BACK_IN_EDUCATION;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var allTold = life.history().all(EducationIntentionTold.class);
    if (allTold.isEmpty() || course.claims(Status.FORMER_RELEVANT).isEmpty()) {
      return List.of();
    }
    var claims = new ArrayList<Claim>();
    var alreadyTold = new HashSet<Programme>();
    for (var told : allTold) {
      if (told.on().isBefore(life.birthday(25))) {
        var programme = pursued(life, told.on(), alreadyTold);
        programme.ifPresent(alreadyTold::add);
        claims.addAll(claim(life, told, programme));
      }
    }
    return claims;
  }

  private static List<Claim> claim(
      Life life, Occurred<EducationIntentionTold> told, Optional<Programme> programme) {
    var twentyFive = life.birthday(25);
    var end = programme.map(course -> course.days().to()).orElse(twentyFive);
    if (life.settings().is(Reading.J_CA25, "until-25") && end.isAfter(twentyFive)) {
      end = twentyFive;
    }
    var from = told.on().isBefore(life.birthday(21)) ? life.birthday(21) : told.on();
    var because = WhenRead.of(() -> because(life, told, programme, from));
    return Claim.onEach(PROVISION.applied(Span.between(from, end)), PROVISION.id(), because);
  }

  /**
   * The course running on the day of telling, or else the next one, begun before 25. Who told of
   * the running course before, now tells of the next one if there is any.
   */
  private static Optional<Programme> pursued(
      Life life, LocalDate told, Set<Programme> alreadyTold) {
    var ahead =
        life.programmes().stream()
            .filter(programme -> programme.days().to().isAfter(told))
            .filter(programme -> programme.days().from().isBefore(life.birthday(25)))
            .toList();
    return ahead.stream()
        .filter(one -> !(one.days().contains(told) && alreadyTold.contains(one)))
        .findFirst()
        .or(() -> ahead.stream().findFirst());
  }

  private static List<Because> because(
      Life life,
      Occurred<EducationIntentionTold> told,
      Optional<Programme> programme,
      LocalDate from) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.met(
                PROVISION,
                from,
                "Told the authority, under 25, that they want to learn or train. Help starts that"
                    + " day.",
                FactRead.day(told),
                AgeReached.turnedOn(life, 25))
            .by(Reading.J_CA_START));
    var end = programme.map(Programme::endFact).orElse(FactRead.none("education-started"));
    steps.add(
        Because.computed(
                PROVISION,
                from,
                programme
                    .flatMap(course -> course.days().end())
                    .map(day -> "The course is over on " + Words.day(day) + ".")
                    .orElse("No end of a course is known."),
                end)
            .by(Reading.J_EDU_END));
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

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    var twentyFive = life.birthday(25);
    for (var days : course.primary(Status.FORMER_RELEVANT_BACK_IN_EDUCATION).all()) {
      if (days.to().isAfter(twentyFive)) {
        life.doubts()
            .of(
                "education-past-25",
                "Help with education goes on past the 25th birthday (reading J-CA25). A person"
                    + " should confirm it at 25.");
      }
    }
    if (course.claims(Status.FORMER_RELEVANT).isEmpty()) {
      return;
    }
    for (var programme : life.programmes()) {
      var start = programme.days().from();
      if (life.ages(21, 25).contains(start)
          && !course.claims(Status.FORMER_RELEVANT_BACK_IN_EDUCATION).stream()
              .anyMatch(claim -> claim.days().contains(start))) {
        life.doubts()
            .about(
                programme.started().by(),
                "education-not-told",
                "A course started after 21, but it is not recorded that the young person told the"
                    + " authority. Telling it brings help with education.");
      }
    }
  }
}
