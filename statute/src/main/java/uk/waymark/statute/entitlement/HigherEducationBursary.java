package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.StudyLevel;
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
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Programme;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-HEB, higher education bursary: a former relevant child who pursues higher education in
 * accordance with a pathway plan, once, for a course of at least two academic years started on or
 * after 1 September 2008 (s.23C(5A)). The stop at 21 in s.23C(6) does not name (5A), so a first
 * start after 21 is payable too (derived).
 *
 * <p>Not modelled: whether the course is designated, beyond what the source says against it.
 */
@AutoService(EntitlementRule.class)
public final class HigherEducationBursary implements EntitlementRule {
  private static final Rate AMOUNT = Rate.named("higher-education-bursary");
  private static final LocalDate COURSES_FROM = LawVersion.LV_2009.from();
  private static final int ACADEMIC_YEARS = 2;

  static final Provision PROVISION =
      Provision.of(
          "ENT-HEB",
          "Higher education bursary",
          InForce.since(
              LawVersion.LV_2009,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(5A)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var paid = Paid.of(life, PROVISION.id());
    var former = former(course);
    var timeline = new Timeline(course, PROVISION);
    life.programmes().forEach(programme -> timeline.at(programme.days()));
    paid.days().forEach(timeline::at);
    return timeline.ask((day, _) -> on(day, life, former, paid));
  }

  private static Spans former(StatusCourse course) {
    return course
        .primary(EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25))
        .and(PROVISION.inForce());
  }

  private static Answer on(LocalDate day, Life life, Spans former, Paid paid) {
    if (former.isEmpty() || former.span(former.count() - 1).to().compareTo(day) <= 0) {
      var entitled = former.isEmpty() ? Entitled.NO : Entitled.ENDED;
      return Answer.of(
          entitled,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "Only a former relevant child has this bursary.",
                      Lacking.open(former, day, "former-relevant-child"))));
    }
    if (paid.whole(AMOUNT.on(day), day)) {
      return Answer.of(
          Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(PROVISION, day, "The bursary is paid once. It was paid.")
                      .facts(paid.facts(day))));
    }
    var from = former.onOrAfter(day).orElse(day);
    if (from.isAfter(day)) {
      return Answer.of(
              Entitled.NOT_YET,
              WhenRead.one(
                  () ->
                      Because.notMet(
                          PROVISION,
                          day,
                          "A former relevant child from " + Words.day(from) + ", not before.",
                          FactRead.computed("former-relevant-child from", from))))
          .available(Replies.open(former, from))
          .waitingFor(from.equals(PROVISION.since()) ? "date" : "former-relevant-child");
    }
    return paid.sumNotTold(PROVISION, AMOUNT.on(day), day)
        .orElseGet(() -> pursued(day, life, former, paid));
  }

  private static Answer pursued(LocalDate day, Life life, Spans former, Paid paid) {
    var answers =
        life.programmes().stream()
            .filter(one -> one.days().contains(day))
            .filter(one -> one.started().what().level() == StudyLevel.HIGHER)
            .flatMap(one -> course(day, one, Replies.open(former, day), paid).stream())
            .toList();
    if (!answers.isEmpty()) { // of two courses, one that is known to count
      return answers.stream()
          .filter(answer -> answer.entitled() != Entitled.UNDETERMINED)
          .findFirst()
          .orElse(answers.getFirst());
    }
    return Answer.of(
            Entitled.NOT_YET,
            WhenRead.one(
                () ->
                    Because.notMet(
                        PROVISION,
                        day,
                        "A former relevant child. The bursary comes with a higher education course"
                            + " of two years or more that the pathway plan sets out.",
                        lacking(life, day))))
        .available(Replies.open(former, day))
        .waitingFor("higher-education-course-in-pathway-plan");
  }

  /** What keeps the last course of higher education from counting. */
  private static FactRead lacking(Life life, LocalDate day) {
    return life.programmes().reversed().stream()
        .filter(one -> one.days().contains(day))
        .filter(one -> one.started().what().level() == StudyLevel.HIGHER)
        .flatMap(one -> against(one).stream())
        .findFirst()
        .orElseGet(
            () ->
                Lacking.course(
                    life,
                    each -> each.started().what().level() == StudyLevel.HIGHER,
                    day,
                    "education-started in the pathway plan"));
  }

  /** The fact by which a course of higher education brings no bursary; empty when there is none. */
  private static Optional<FactRead> against(Programme programme) {
    var what = programme.started().what();
    var by = programme.started().by();
    if (programme.days().from().isBefore(COURSES_FROM)) {
      return Optional.of(FactRead.day(by));
    }
    if (!what.inPathwayPlan().orElse(true)) {
      return Optional.of(FactRead.of(by, "inPathwayPlan", "false"));
    }
    if (!what.designatedCourse().orElse(true)) {
      return Optional.of(FactRead.of(by, "designatedCourse", "false"));
    }
    return what.academicYears()
        .filter(years -> years < ACADEMIC_YEARS)
        .map(years -> FactRead.of(by, "academicYears", years.toString()));
  }

  /** The fields that decide and are not recorded. */
  private static List<String> missing(EducationStarted what) {
    var missing = new ArrayList<String>(2);
    if (what.inPathwayPlan().isEmpty()) {
      missing.add("inPathwayPlan");
    }
    if (what.academicYears().isEmpty()) {
      missing.add("academicYears");
    }
    return missing;
  }

  private static Answer undetermined(LocalDate day, Recorded by, List<String> missing) {
    var words = new ArrayList<String>(2);
    if (missing.contains("inPathwayPlan")) {
      words.add("whether the pathway plan sets it out");
    }
    if (missing.contains("academicYears")) {
      words.add("how many years it takes");
    }
    return Answer.of(
            Entitled.UNDETERMINED,
            WhenRead.one(
                () ->
                    Because.undetermined(
                            PROVISION,
                            day,
                            "A higher education course is running. It is not recorded "
                                + String.join(", nor ", words)
                                + ".")
                        .facts(
                            missing.stream().map(field -> FactRead.missing(by, field)).toList())))
        .missing(missing.stream().map(field -> field + " of event " + by.id()).toList());
  }

  /** The answer for a course that is running; empty when it brings no bursary. */
  private static Optional<Answer> course(LocalDate day, Programme programme, Span open, Paid paid) {
    var what = programme.started().what();
    var by = programme.started().by();
    if (against(programme).isPresent()) {
      return Optional.empty();
    }
    var missing = missing(what);
    if (!missing.isEmpty()) {
      return Optional.of(undetermined(day, by, missing));
    }
    var amount =
        AMOUNT.on(programme.days().from()) instanceof Rate.OnDay.Known(_, var value)
            ? value.value()
            : BigDecimal.ZERO;
    var step =
        Because.met(
            PROVISION,
            programme.days().from(),
            "A former relevant child on a higher education course of two years or more that the"
                + " pathway plan sets out. Nothing recorded says that it is not designated.",
            FactRead.day(programme.started()),
            FactRead.of(by, "inPathwayPlan", "true"),
            FactRead.of(by, "academicYears", what.academicYears().get().toString()));
    var yes = Answer.of(Entitled.YES, List.of(step)).available(programme.days().and(open));
    return Optional.of(paid.left(yes, PROVISION, amount, day));
  }
}
