package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
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

/**
 * ST-Q2(e), qualifying after private fostering: under 21, and at any time after reaching 16 while
 * still a child was privately fostered, but is no longer (s.24(2)(e)).
 */
@AutoService({StatusRule.class, FactRule.class})
public final class QualifyingAfterFostering implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-Q2-FOSTERED",
          "Qualifying person, after private fostering at 16 or 17",
          InForce.since(
              LawVersion.LV_1991,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(2)(e)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.QUALIFYING;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(PrivateFosteringStarted.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var claims = new ArrayList<Claim>();
    for (var fostered : life.fosterings()) {
      var left = fostered.days().to();
      if (fostered.end().isEmpty() || !fostered.days().overlaps(life.ages(16, 18))) {
        continue;
      }
      var because =
          WhenRead.of(
              () ->
                  List.of(
                      AgeReached.turned(life, 16, left),
                      Because.met(
                          PROVISION,
                          left,
                          "Was privately fostered at 16 or 17 and is no longer, from "
                              + Words.day(left)
                              + ".",
                          FactRead.day(fostered.start()),
                          AgeReached.turnedOn(life, 21))));
      var days =
          Spans.of(Span.between(left, life.birthday(21)))
              .minus(life.care().lookedAfter())
              .and(PROVISION.inForce());
      for (var span : days) {
        claims.add(new Claim(span, "ST-Q2(e)", because));
      }
    }
    return claims;
  }

  @Override
  public List<Because> notMet(StatusCourse course, Span days) {
    var steps = new ArrayList<Because>();
    for (var fostered : course.life().fosterings()) {
      if (fostered.days().contains(days.from())) {
        steps.add(
            Because.notMet(
                PROVISION,
                days.from(),
                "Still privately fostered. Only someone who no longer is can be a qualifying"
                    + " person.",
                FactRead.day(fostered.start())));
      }
    }
    return steps;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var fostered : life.fosterings()) {
      if (fostered.end().isEmpty() && fostered.days().overlaps(life.ages(16, 18))) {
        life.doubts()
            .about(
                fostered.start().by(),
                "stay-past-18",
                "No end of this private fostering is recorded, up to and past the 18th birthday. A"
                    + " qualifying person is one who is no longer fostered. Please record when it"
                    + " ended.");
      }
    }
  }
}
