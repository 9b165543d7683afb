package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.StatusDetermined;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/**
 * A person's decisions on the status: each counts from its day until its end, on days on which its
 * status can be held; the one recorded last wins.
 */
record Determined(Map<Status, List<Claim>> claims, Spans days, List<Counted> decisions) {
  /** The route of a claim that a person's decision gives. */
  static final String ROUTE = "status-determined";

  static final Determined NOTHING = new Determined(Map.of(), Spans.NONE, List.of());

  /**
   * A decision on the days on which it counts.
   *
   * @param by the decision
   * @param days the days on which no later decision stands in its place
   */
  record Counted(Occurred<StatusDetermined> by, Spans days) {}

  static Determined of(Life life) {
    var decisions = life.determinations();
    if (decisions.isEmpty()) {
      return NOTHING;
    }
    var claims = new EnumMap<Status, List<Claim>>(Status.class);
    var decided = Spans.NONE;
    var inForce = new ArrayList<Counted>();
    for (var decision : decisions.reversed()) {
      var status = decision.what().status();
      var span = countsOn(decision, life);
      var because =
          WhenRead.one(
              () ->
                  Because.of(
                      Outcome.MET,
                      DecidedByPersons.PROVISION,
                      decision.on(),
                      "A person at the authority decided this status. The decision counts until it"
                          + " ends.",
                      facts(decision)));
      var counts = Spans.of(span).minus(decided);
      inForce.add(new Counted(decision, counts));
      for (var free : counts) {
        claims
            .computeIfAbsent(status, _ -> new ArrayList<>())
            .add(new Claim(asIfUnder18(free, status, life), ROUTE, because));
      }
      decided = decided.or(Spans.of(span));
    }
    return new Determined(claims, decided, List.copyOf(inForce));
  }

  /** What was decided, why and by whom: a decision is only as good as these. */
  private static FactRead[] facts(Occurred<StatusDetermined> decision) {
    var how = decision.what().how();
    return new FactRead[] {
      FactRead.of(decision.by(), "status", decision.what().status().code()),
      FactRead.of(decision.by(), "reason", how.reason()),
      FactRead.of(decision.by(), "evidence", how.evidence()),
      FactRead.of(decision.by(), "decidedBy", how.decidedBy()),
      FactRead.of(decision.by(), "secondPerson", how.secondPerson())
    };
  }

  /** Who is relevant up to the 18th birthday by a decision would be so if under 18. */
  private static Span asIfUnder18(Span days, Status status, Life life) {
    var eighteen = life.birthday(18);
    return status == Status.RELEVANT && days.to().equals(eighteen)
        ? new Span(days.from(), eighteen.plusDays(1))
        : days;
  }

  /** The days of a decision on which its status can be held, and the file is open here. */
  private static Span countsOn(Occurred<StatusDetermined> decision, Life life) {
    return Span.between(decision.on(), decision.what().until().orElse(LocalDate.MAX))
        .and(StatusCourse.ageLimits(life, decision.what().status()))
        .and(life.file());
  }

  /** The claims to a status that the law gives, with what persons decided put in their place. */
  List<Claim> over(Status status, List<Claim> lawful) {
    if (days.isEmpty()) {
      return lawful;
    }
    var all = new ArrayList<Claim>();
    for (var claim : lawful) {
      for (var left : Spans.of(claim.days()).minus(days)) {
        all.add(claim.on(left));
      }
    }
    all.addAll(claims.getOrDefault(status, List.of()));
    return all;
  }
}
