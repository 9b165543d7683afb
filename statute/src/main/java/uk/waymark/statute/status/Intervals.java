package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Status;

/** Puts the primary statuses of a course into one line of time, each run with its reasons. */
final class Intervals {
  private final StatusCourse course;
  private final List<Ending> endings;
  private final List<Ending> setAside;
  private final Spans decided;
  private final Optional<StatusCourse> bare;

  private Intervals(
      StatusCourse course,
      List<Ending> endings,
      List<Ending> setAside,
      Spans decided,
      Optional<StatusCourse> bare) {
    this.course = course;
    this.endings = endings;
    this.setAside = setAside;
    this.decided = decided;
    this.bare = bare;
  }

  /**
   * The intervals in order of days.
   *
   * @param endings what ended on a judgement, which is a reason where it happens
   * @param setAside what would have ended a status, which is a reason why that status goes on
   * @param decided the days on which a person's decision stands
   * @param bare the course as the law alone gives it; empty when nothing is decided
   */
  static List<StatusInterval> of(
      StatusCourse course,
      List<Ending> endings,
      List<Ending> setAside,
      Spans decided,
      Optional<StatusCourse> bare) {
    var intervals = new Intervals(course, endings, setAside, decided, bare);
    var all = new ArrayList<StatusInterval>();
    for (var status : StatusCourse.BY_STRENGTH) {
      for (var span : course.primary(status)) {
        all.add(intervals.one(status, span));
      }
    }
    if (!inOrder(all)) {
      all.sort(Comparator.comparingInt(interval -> interval.days().fromNumber()));
    }
    return all;
  }

  private static boolean inOrder(List<StatusInterval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).days().fromNumber() < intervals.get(i - 1).days().fromNumber()) {
        return false;
      }
    }
    return true;
  }

  private StatusInterval one(Status status, Span span) {
    var claims = Claim.eachOnce(course.claims(status), span);
    return new StatusInterval(
        status,
        span,
        routes(claims),
        derived(status, span),
        Optional.empty(),
        reasons(status, span, claims));
  }

  private static List<String> routes(List<Claim> claims) {
    if (claims.size() == 1) {
      return List.of(claims.getFirst().route());
    }
    var routes = new LinkedHashSet<String>();
    claims.forEach(claim -> routes.add(claim.route()));
    return List.copyOf(routes);
  }

  private List<Because> reasons(Status status, Span span, List<Claim> claims) {
    if (claims.size() == 1 && endings.isEmpty() && setAside.isEmpty()) {
      return claims.getFirst().because();
    }
    var reasons = new ArrayList<List<Because>>(2);
    claims.forEach(claim -> reasons.add(claim.because()));
    for (var ending : endings) {
      if (ending.since().equals(span.to()) || ending.since().equals(span.from())) {
        reasons.add(ending.because());
      }
    }
    for (var ending : setAside) {
      if (ending.ends() == status && span.contains(ending.since())) {
        reasons.add(ending.because());
      }
    }
    return StatusCourse.reasons(reasons);
  }

  /** What the law alone gives where a person decided, or where it follows from a decision. */
  private Optional<Status> derived(Status status, Span days) {
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    var here = decided.and(days);
    var law = bare.get().on((here.isEmpty() ? days : here.span(0)).fromNumber());
    return here.isEmpty() && law == status ? Optional.empty() : Optional.of(law);
  }
}
