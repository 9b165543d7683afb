package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipDischarged;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Recorded;
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
import uk.waymark.statute.life.FamilyHomes;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/**
 * ST-R3, settled at home: a child who has lived for six months without a break with a parent, a
 * holder of parental responsibility, or (after a care order) the former holder of a child
 * arrangements order, is not a relevant child (SI 2010/2571 reg 3(5), (6)). The months count
 * whether they began before or after care ended. A person confirms before anything closes.
 *
 * <p>Reading: complete at the start of the matching date (J-6M); a special guardian counts from the
 * order (J-SGO), whether it was made in care or after it ended, or from the end of care for that
 * reason when the order is not recorded. A return to care ends living at home, and an order made
 * before that care no longer counts: six months start anew when a home is recorded again. A family
 * home that is recorded from the day of the order is the one with the guardian, and so is one of
 * which only the end is recorded: its end ends the six months too.
 */
@AutoService({EndingRule.class, FactRule.class})
public final class SettledAtHome implements EndingRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-R3",
              "Settled at home for six months",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Regulation(
                          Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "4", "(5)"),
                      Strength.REGULATION,
                      Mark.M)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "3", "(5)"),
                  Strength.REGULATION,
                  Mark.M))
          .reading(Reading.J_6M, Reading.J_SGO);

  static final int MONTHS = 6;
  private static final Set<String> ROUTES = Set.of("ST-R1", "ST-R4");

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status ends() {
    return Status.RELEVANT;
  }

  @Override
  public List<Ending> endings(StatusCourse course, List<Claim> claims) {
    var life = course.life();
    if (life.familyHomes().isEmpty()
        && life.guardianships().isEmpty()
        && life.care().leftToGuardian().isEmpty()) {
      return List.of();
    }
    var endings = new ArrayList<Ending>();
    for (var claim : claims) {
      if (!ROUTES.contains(claim.route())) {
        continue;
      }
      for (var home : life.familyHomes()) {
        if (counts(life, home, claim)) {
          complete(life, home, claim)
              .ifPresent(since -> endings.add(ending(life, home, claim, since)));
        }
      }
      for (var made : life.guardianships()) {
        var order = Guardian.livedWith(life, made);
        if (claim.route().equals("ST-R1") && Guardian.afterCare(life, order.days().from(), claim)) {
          guardian(life, order, claim).ifPresent(endings::add);
        } else if (claim.days().contains(order.days().from())) {
          laterGuardian(life, order, claim).ifPresent(endings::add);
        }
      }
      leftToGuardian(life, claim)
          .flatMap(left -> guardian(life, left, claim))
          .ifPresent(endings::add);
    }
    return endings;
  }

  /** After a breakdown only a later home counts, and a former holder only after a care order. */
  private static boolean counts(Life life, Stretch<FamilyHomeStarted, ?> home, Claim claim) {
    if (claim.route().equals("ST-R4") && home.days().from().isBefore(claim.days().from())) {
      return false;
    }
    if (FamilyHomes.withGuardian(home)) {
      return false; // by reading J-SGO, not as a home that was recorded as one
    }
    return home.start().what().with() != FamilyMember.FORMER_CHILD_ARRANGEMENTS
        || life.care().underCareOrderBefore(claim.days().from());
  }

  /** The day from which six months at that home end the claim, if they are ever complete. */
  static Optional<LocalDate> complete(Life life, Stretch<?, ?> home, Claim claim) {
    if (!home.days().overlaps(claim.days())) {
      return Optional.empty();
    }
    var complete = home.days().from().plusMonths(MONTHS);
    if (complete.isAfter(home.days().to())) {
      return Optional.empty();
    }
    var since = complete.isAfter(claim.days().from()) ? complete : claim.days().from();
    return Optional.of(since).filter(day -> day.isBefore(claim.days().to()));
  }

  private static Ending ending(
      Life life, Stretch<FamilyHomeStarted, ?> home, Claim claim, LocalDate since) {
    var because = WhenRead.one(() -> homeStep(life, home, claim, since));
    return new Ending(
        new Span(since, claim.days().to()), Status.RELEVANT, since, Reading.J_6M, claim, because);
  }

  private static Because homeStep(
      Life life, Stretch<FamilyHomeStarted, ?> home, Claim claim, LocalDate since) {
    var from = home.days().from();
    var decision = Decision.on(since, Reading.J_6M, life);
    var facts = new ArrayList<FactRead>();
    facts.add(FactRead.day(home.start()));
    facts.add(FactRead.of(home.start().by(), "with", home.start().what().with().code()));
    facts.addAll(decision.facts());
    return Because.computed(
            PROVISION,
            since,
            "Living at home since "
                + Words.day(from)
                + ". Six months are complete on "
                + Words.day(from.plusMonths(MONTHS))
                + ". By this rule "
                + ends(since.equals(claim.days().from()), decision.refused())
                + decision.words("A person confirmed it on ", "A person must confirm it first."))
        .facts(facts)
        .by(Reading.J_6M);
  }

  private static String ends(boolean atOnce, boolean refused) {
    if (atOnce) {
      return refused ? "relevant status would not begin. " : "there is no relevant status. ";
    }
    return refused ? "relevant status would end. " : "relevant status ends. ";
  }

  /** Care ended for special guardianship, but neither the order nor another home is recorded. */
  private static Optional<Stretch<CareEnded, SpecialGuardianshipDischarged>> leftToGuardian(
      Life life, Claim claim) {
    if (!life.care().leftToGuardian().contains(claim.days().fromNumber())) {
      return Optional.empty();
    }
    var from = claim.days().from();
    for (var left : life.history().all(CareEnded.class)) {
      if (left.number() == claim.days().fromNumber()
          && left.what().reason() == CareEndReason.SPECIAL_GUARDIANSHIP
          && claim.route().equals("ST-R1")
          && life.familyHomes().stream()
              .noneMatch(home -> home.days().contains(from) && !FamilyHomes.withGuardian(home))
          && life.guardianships().stream()
              .map(order -> order.days().from())
              .noneMatch(
                  made -> Guardian.afterCare(life, made, claim) || claim.days().contains(made))) {
        var days =
            life.familyHomes().stream()
                .map(Stretch::days)
                .filter(home -> home.contains(from))
                .findFirst()
                .orElse(Span.since(from));
        return Optional.of(new Stretch<>(days, left, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Ending> guardian(
      Life life, Stretch<?, SpecialGuardianshipDischarged> order, Claim claim) {
    var option = life.settings().option(Reading.J_SGO);
    if (option.equals("relevant-to-18") || !order.days().overlaps(claim.days())) {
      return Optional.empty();
    }
    var complete =
        option.equals("foster-years-count")
            ? Optional.of(claim.days().from())
            : complete(life, order, claim);
    return complete.map(since -> guardianEnding(life, order, claim, since));
  }

  /** Made after care had ended: there are no foster years to count, so only the order does. */
  private static Optional<Ending> laterGuardian(
      Life life, Stretch<?, SpecialGuardianshipDischarged> order, Claim claim) {
    return life.settings().is(Reading.J_SGO, "foster-years-count")
        ? complete(life, order, claim).map(since -> guardianEnding(life, order, claim, since))
        : guardian(life, order, claim);
  }

  private static Ending guardianEnding(
      Life life, Stretch<?, ?> order, Claim claim, LocalDate since) {
    return new Ending(
        new Span(since, claim.days().to()),
        Status.RELEVANT,
        since,
        Reading.J_SGO,
        claim,
        WhenRead.one(() -> guardianStep(life, order, since)));
  }

  private static Because guardianStep(Life life, Stretch<?, ?> order, LocalDate since) {
    var decision = Decision.on(since, Reading.J_SGO, life);
    var facts = new ArrayList<FactRead>();
    facts.add(FactRead.day(order.start()));
    facts.addAll(decision.facts());
    return Because.computed(
            PROVISION,
            since,
            "A special guardian has parental responsibility. By this reading relevant status ends"
                + " on "
                + Words.day(since)
                + ". Two other readings: the foster years count, so it never started; or it lasts"
                + " to 18. "
                + decision.words("A person decided so on ", "A person must decide."))
        .facts(facts)
        .by(Reading.J_SGO);
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    Guardian.doubts(course);
    for (var end : life.history().all(CareEnded.class)) {
      if (end.what().reason() == CareEndReason.RETURNED_HOME) {
        unclear(life, end.by());
      }
    }
    for (var move : life.history().all(HomeChanged.class)) {
      if (move.what().kind() == HomeKind.WITH_PARENT) {
        unclear(life, move.by());
      }
    }
    oneHomeToTheNext(course);
    awayFromHome(course);
    for (var home : life.familyHomes()) {
      home.end()
          .filter(end -> end.what().reason().isEmpty())
          .ifPresent(
              end ->
                  life.doubts()
                      .about(
                          end.by(),
                          "home-end-reason-missing",
                          "Living at home ended, but not why. Where it broke down, a child is a"
                              + " relevant child again. Please record it (reason)."));
    }
  }

  /** A home with one parent, and from the day it ended one with the other. */
  private static void oneHomeToTheNext(StatusCourse course) {
    var homes = course.life().familyHomes();
    for (int i = 1; i < homes.size(); i++) {
      var first = homes.get(i - 1).days();
      var next = homes.get(i).days();
      var together = first.from().plusMonths(MONTHS);
      if (first.to().equals(next.from())
          && together.isAfter(first.to())
          && !together.isAfter(next.to())
          && course.claims(Status.RELEVANT).stream()
              .anyMatch(
                  claim ->
                      ROUTES.contains(claim.route())
                          && claim.days().overlaps(next)
                          && claim.days().to().isAfter(together))) {
        course
            .life()
            .doubts()
            .about(
                homes.get(i).start().by(),
                "home-to-home",
                "One home with family ended and the next began that day. The six months are"
                    + " counted from the second. A person should say whether the two count"
                    + " together.");
      }
    }
  }

  /** Each home whose six months end a status, with what says that they did not live there. */
  private static void awayFromHome(StatusCourse course) {
    var life = course.life();
    for (var ending : course.endings()) {
      for (var home : life.familyHomes()) {
        if (ending.reading() == Reading.J_6M
            && counts(life, home, ending.from())
            && complete(life, home, ending.from()).equals(Optional.of(ending.since()))) {
          var from = home.days().from();
          AwayFromFamily.doubts(life, new Span(from, from.plusMonths(MONTHS)));
        }
      }
    }
  }

  private static void unclear(Life life, Recorded event) {
    var told = life.familyHomes().stream().anyMatch(home -> home.days().contains(event.on()));
    if (!told && life.ages(16, 18).contains(event.on())) {
      life.doubts()
          .about(
              event,
              "home-with-parent-unclear",
              "This may be a return home, but by the record they did not live with a parent that"
                  + " day. Only the start of that starts the six months. Please record it, or"
                  + " correct its day, if it is so.");
    }
  }
}
