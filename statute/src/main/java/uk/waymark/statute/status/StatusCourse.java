package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/**
 * The statuses of one life: what each rule gives, and of all that is given on a day the strongest.
 *
 * <p>Each status is worked out once, when first asked for. Not shared between threads.
 */
public final class StatusCourse {
  private static final List<Status> BY_STRENGTH =
      List.copyOf(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING));

  private final Life life;
  private final boolean judged;
  private final Determined determined;
  private final Map<Status, Standing> standings = new EnumMap<>(Status.class);
  private final List<Ending> endings = new ArrayList<>(2);
  private final List<Ending> judgements = new ArrayList<>(2);
  private boolean ranked;

  /** One status: the claims to it, its days, and those on which no stronger one holds. */
  private static final class Standing {
    private final List<Claim> claims;
    private final Spans would;
    private final Spans days;
    private Spans primary = Spans.NONE;

    private Standing(List<Claim> claims, Span ageLimits) {
      this.claims = claims;
      this.would = claims.size() == 1 ? Spans.of(claims.getFirst().days()) : union(claims);
      this.days = would.and(ageLimits);
    }

    private static Spans union(List<Claim> claims) {
      return claims.isEmpty() ? Spans.NONE : Spans.union(claims.stream().map(Claim::days).toList());
    }
  }

  private StatusCourse(Life life, boolean judged, Determined determined) {
    this.life = life;
    this.judged = judged;
    this.determined = determined;
  }

  /** The statuses by law, with persons' decisions in their place. */
  public static StatusCourse lawful(Life life) {
    return new StatusCourse(life, true, Determined.of(life));
  }

  /** The same, as if no status were ended on a judgement that a person must confirm. */
  public static StatusCourse kept(Life life) {
    return new StatusCourse(life, false, Determined.of(life));
  }

  /** The statuses that the law alone gives. */
  public static StatusCourse withoutDecisions(Life life) {
    return new StatusCourse(life, true, Determined.NOTHING);
  }

  /** The days on which each of persons' decisions counts, the one recorded last first. */
  List<Determined.Counted> decisions() {
    return determined.decisions();
  }

  /** The life this is the course of. */
  public Life life() {
    return life;
  }

  /** The claims to a status, not yet cut at its age limits. */
  public List<Claim> claims(Status status) {
    return standing(status).claims;
  }

  private Standing standing(Status status) {
    var known = standings.get(status);
    if (known != null) {
      return known;
    }
    List<Claim> given = new ArrayList<>(2);
    for (var rule : StatusRules.giving(status)) {
      given.addAll(rule.claims(this));
    }
    var left = determined.over(status, here(ended(status, given)));
    var standing = new Standing(left, ageLimits(status));
    standings.put(status, standing);
    return standing;
  }

  /** The days of a status, not yet cut at its age limits. */
  public Spans would(Status status) {
    return standing(status).would;
  }

  /** The days of a status within its age limits, whatever stronger status holds. */
  public Spans days(Status status) {
    return standing(status).days;
  }

  /** The days on which this is the primary status. */
  public Spans primary(Status status) {
    if (!ranked) {
      rank();
    }
    return standing(status).primary;
  }

  /** After this nothing changes any more, so that reasons may be read by any thread. */
  private void rank() {
    var taken = Spans.NONE;
    for (var each : BY_STRENGTH) {
      var standing = standing(each);
      standing.primary = standing.days.minus(taken);
      taken = taken.or(standing.days);
    }
    standing(Status.NONE);
    standing(Status.UNDETERMINED);
    ranked = true;
  }

  /** The days on which one of these is the primary status. */
  public Spans primary(Set<Status> statuses) {
    var any = Spans.NONE;
    for (var status : statuses) {
      any = any.or(primary(status));
    }
    return any;
  }

  /** The primary status on a day, {@code NONE} if there is none. */
  public Status on(LocalDate day) {
    for (var status : BY_STRENGTH) {
      if (ageLimits(status).contains(day) && days(status).contains(day)) {
        return status;
      }
    }
    return Status.NONE;
  }

  /** Why a status holds on a day: the steps of every claim to it that covers the day. */
  public List<Because> because(Status status, LocalDate day) {
    var reasons = new ArrayList<List<Because>>(2);
    for (var claim : claims(status)) {
      if (claim.days().contains(day)) {
        reasons.add(claim.because());
      }
    }
    return eachOnce(reasons);
  }

  /** The days on which they are looked after at this authority's knowledge, in this file. */
  public List<Span> lookedAfter() {
    return life.care().lookedAfter().and(life.file()).all();
  }

  /** What takes a status away on a judgement, whether or not it is applied here. */
  public List<Ending> endings() {
    primary(Status.ELIGIBLE);
    return List.copyOf(endings);
  }

  /** What the rules would end on a judgement, also where a person did not agree. */
  List<Ending> judgements() {
    primary(Status.ELIGIBLE);
    return List.copyOf(judgements);
  }

  /** The primary statuses in order of days. */
  public List<StatusInterval> intervals() {
    var all = new ArrayList<StatusInterval>();
    var bare = determined.days().isEmpty() ? Optional.<StatusCourse>empty() : law();
    for (var status : BY_STRENGTH) {
      for (var span : primary(status).all()) {
        all.add(interval(status, span, bare));
      }
    }
    all.sort((one, other) -> one.from().compareTo(other.from()));
    return all;
  }

  private Optional<StatusCourse> law() {
    return Optional.of(new StatusCourse(life, judged, Determined.NOTHING));
  }

  private StatusInterval interval(Status status, Span span, Optional<StatusCourse> bare) {
    var routes = new LinkedHashSet<String>();
    var reasons = new ArrayList<List<Because>>();
    for (var claim : claims(status)) {
      if (claim.days().overlaps(span)) {
        routes.add(claim.route());
        reasons.add(claim.because());
      }
    }
    for (var ending : endings) {
      if (judged && (ending.since().equals(span.to()) || ending.since().equals(span.from()))) {
        reasons.add(ending.because());
      }
    }
    var decided = determined.days().and(span);
    var derived =
        decided.isEmpty()
            ? Optional.<Status>empty()
            : bare.map(course -> course.on(decided.all().getFirst().from()));
    return new StatusInterval(
        status, span, List.copyOf(routes), derived, Optional.empty(), eachOnce(reasons));
  }

  private static List<Because> eachOnce(List<List<Because>> reasons) {
    return WhenRead.of(
        () -> {
          var because = new LinkedHashSet<Because>();
          reasons.forEach(because::addAll);
          return List.copyOf(because);
        });
  }

  /** Takes out the days that a judgement ends. */
  private List<Claim> ended(Status status, List<Claim> given) {
    var left = given;
    for (var rule : StatusRules.ENDING) {
      if (rule.ends() != status) {
        continue;
      }
      for (var ending : rule.endings(this, given)) {
        judgements.add(ending);
        var decision = Decision.on(ending, life);
        if (decision.refused() || waitsForAgreement(ending, decision)) {
          continue;
        }
        endings.add(ending);
        if (judged) {
          left = without(ending, left);
        }
      }
    }
    return left;
  }

  /** By this setting nothing ends before a person agreed. */
  private boolean waitsForAgreement(Ending ending, Decision decision) {
    return ending.reading() == Reading.J_6M
        && life.settings().is(Reading.J_6M, "when-agreed")
        && decision.agreedOn().isEmpty();
  }

  private static List<Claim> without(Ending ending, List<Claim> given) {
    var left = new ArrayList<Claim>();
    for (var claim : given) {
      if (!ending.from().route().equals(claim.route())
          || !ending.from().days().from().equals(claim.days().from())) {
        left.add(claim);
        continue;
      }
      for (var span : Spans.of(claim.days()).minus(Spans.of(ending.days())).all()) {
        left.add(claim.on(span));
      }
    }
    return left;
  }

  /** Only days of this file, at this authority. */
  private List<Claim> here(List<Claim> given) {
    var away = life.care().elsewhere();
    var file = life.file();
    if (given.isEmpty() || (away.isEmpty() && allWithin(file, given))) {
      return given;
    }
    var left = new ArrayList<Claim>(given.size());
    for (var claim : given) {
      for (var span : Spans.of(claim.days().and(file)).minus(away).all()) {
        left.add(claim.on(span));
      }
    }
    return left;
  }

  private static boolean allWithin(Span file, List<Claim> claims) {
    for (var claim : claims) {
      var days = claim.days();
      if (days.isEmpty() || days.from().isBefore(file.from()) || days.to().isAfter(file.to())) {
        return false;
      }
    }
    return true;
  }

  private Span ageLimits(Status status) {
    return switch (status) {
      case ELIGIBLE, RELEVANT -> life.ages(16, 18);
      case FORMER_RELEVANT -> life.ages(18, 21);
      case FORMER_RELEVANT_IN_PLANNED_EDUCATION, FORMER_RELEVANT_BACK_IN_EDUCATION ->
          Span.since(life.birthday(21));
      case FORMER_RELEVANT_21_TO_25 -> life.ages(21, 25);
      case QUALIFYING -> life.ages(16, 21);
      case NONE, UNDETERMINED -> Span.ALWAYS;
    };
  }
}
