package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/**
 * The statuses of one life: what each rule gives, and of all that is given on a day the strongest.
 *
 * <p>Each status is worked out when first asked for, and then kept. What is kept does not change,
 * so that reasons may be read by any thread: at worst two work out the same.
 */
public final class StatusCourse {
  static final Status[] BY_STRENGTH =
      EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING).toArray(Status[]::new);

  private static final int STATUSES = Status.values().length;
  private static final Spans EVERY_DAY = Spans.of(Span.ALWAYS);

  private final Life life;
  private final boolean judged;
  private final Determined determined;
  private final @Nullable Standing[] standings = new Standing[STATUSES];

  /** What takes a status away, once it was asked for. */
  private @Nullable List<Ending> endings;

  /**
   * One status: the claims to it, its days before and after its age limits are looked at, and what
   * takes it away on a judgement.
   */
  private static final class Standing {
    private final List<Claim> claims;
    private final Spans would;
    private final Spans days;
    private final Endings endings;

    /** The days on which no stronger status holds, once they were asked for. */
    private @Nullable Spans primary;

    private Standing(List<Claim> claims, Spans would, Spans days, Endings endings) {
      this.claims = claims;
      this.would = would;
      this.days = days;
      this.endings = endings;
    }
  }

  /** A status that nothing gives. */
  private static final Standing NOT_HELD =
      new Standing(List.of(), Spans.NONE, Spans.NONE, Endings.NONE);

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

  /** The same with what the law alone gives. */
  StatusCourse byLawAlone() {
    return new StatusCourse(life, judged, Determined.NOTHING);
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

  @SuppressWarnings("EnumOrdinal") // a place in an array of this object, seen by nobody
  private Standing standing(Status status) {
    var known = standings[status.ordinal()];
    if (known == null) {
      known = worked(status);
      standings[status.ordinal()] = known;
    }
    return known;
  }

  private Standing worked(Status status) {
    var given = given(status);
    var endings = Endings.of(this, status, given);
    var ended = judged ? endings.cutFrom(given) : given;
    var left = determined.over(status, here(ended));
    if (left.isEmpty() && endings.judged().isEmpty()) {
      return NOT_HELD;
    }
    var would = left.size() == 1 ? Spans.of(left.getFirst().days()) : union(left);
    var days = would.and(fromAge(status), beforeAge(status));
    return new Standing(left, would, days, endings);
  }

  private List<Claim> given(Status status) {
    long occurred = life.occurred();
    var rules = StatusRules.giving(status);
    List<Claim> given = List.of();
    for (int i = 0; i < rules.size(); i++) {
      var only = rules.get(i);
      if (only.mayApply(occurred)) {
        given = Claim.joined(given, only.rule().claims(this));
      }
    }
    return given;
  }

  private static Spans union(List<Claim> claims) {
    var days = new ArrayList<Span>(claims.size());
    for (var claim : claims) {
      days.add(claim.days());
    }
    return Spans.union(days);
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
    var standing = standing(status);
    var known = standing.primary;
    if (known == null) {
      known = unlessStronger(status);
      standing.primary = known;
    }
    return known;
  }

  /** The days on which one of these is the primary status. */
  public Spans primary(Set<Status> statuses) {
    var any = Spans.NONE;
    boolean strongest = true; // as long as no stronger status is left out, each day counts
    for (var status : BY_STRENGTH) {
      if (statuses.contains(status)) {
        any = any.or(strongest ? days(status) : primary(status));
      } else {
        strongest = false;
      }
    }
    return any;
  }

  /** The days of a status on which no stronger one holds. */
  private Spans unlessStronger(Status status) {
    if (status.compareTo(Status.QUALIFYING) > 0) {
      return Spans.NONE;
    }
    var left = days(status);
    for (var stronger : BY_STRENGTH) {
      if (stronger == status || left.isEmpty()) {
        break;
      }
      if (left.overlaps(fromAge(stronger), beforeAge(stronger))) {
        left = left.minus(days(stronger));
      }
    }
    return left;
  }

  /** The primary statuses that hold on some day. */
  public Set<Status> held() {
    return held(EVERY_DAY);
  }

  /** The primary statuses that hold on one of these days. */
  public Set<Status> held(Spans days) {
    var held = EnumSet.noneOf(Status.class);
    for (var status : BY_STRENGTH) {
      if (!primary(status).and(days).isEmpty()) {
        held.add(status);
      }
    }
    return held;
  }

  /** The primary status on a day, {@code NONE} if there is none. */
  public Status on(LocalDate day) {
    return on(DayNumber.of(day));
  }

  /** The same on the day of that {@link DayNumber}. */
  public Status on(int number) {
    for (var status : BY_STRENGTH) {
      if (fromAge(status) <= number
          && number < beforeAge(status)
          && days(status).contains(number)) {
        return status;
      }
    }
    return Status.NONE;
  }

  /** The {@link DayNumber} of the birthday from which a status can be held, or the first. */
  private int fromAge(Status status) {
    return status.fromAge() == 0 ? DayNumber.MIN : life.turned(status.fromAge());
  }

  /** The {@link DayNumber} of the birthday that ends a status, or the last there is. */
  private int beforeAge(Status status) {
    return status.beforeAge() == Status.NO_END ? DayNumber.MAX : life.turned(status.beforeAge());
  }

  /** Why a status holds on a day: the steps of every claim to it that covers the day. */
  public List<Because> because(Status status, LocalDate day) {
    return WhenRead.of(() -> eachOnce(Claim.eachOnce(claims(status), Span.alone(day))));
  }

  /** The days on which they are looked after in this file, and not after a transfer elsewhere. */
  public List<Span> lookedAfter() {
    return life.care().lookedAfter().and(life.here()).all();
  }

  /** What takes a status away on a judgement, whether or not it is applied here. */
  public List<Ending> endings() {
    var known = endings;
    if (known == null) {
      known = ofEvery(Endings::applied);
      endings = known;
    }
    return known;
  }

  /** What the rules would end on a judgement, also where a person did not agree. */
  List<Ending> judgements() {
    return ofEvery(Endings::judged);
  }

  private List<Ending> ofEvery(Function<Endings, List<Ending>> which) {
    List<Ending> all = List.of();
    for (int i = 0; i < StatusRules.ENDED.size(); i++) {
      var more = which.apply(standing(StatusRules.ENDED.get(i)).endings);
      if (all.isEmpty()) {
        all = more;
      } else if (!more.isEmpty()) {
        all = Stream.concat(all.stream(), more.stream()).toList();
      }
    }
    return all;
  }

  /** The primary statuses in order of days. */
  public List<StatusInterval> intervals() {
    var bare =
        determined.days().isEmpty() ? Optional.<StatusCourse>empty() : Optional.of(byLawAlone());
    return judged
        ? Intervals.of(this, endings(), ofEvery(Endings::setAside), determined.days(), bare)
        : Intervals.of(this, List.of(), List.of(), determined.days(), bare);
  }

  private static List<Because> eachOnce(List<Claim> claims) {
    return claims.size() == 1
        ? claims.getFirst().because()
        : reasons(claims.stream().map(Claim::because).toList());
  }

  /** Each of these reasons once. */
  static List<Because> reasons(List<List<Because>> reasons) {
    if (reasons.size() == 1) {
      return reasons.getFirst();
    }
    return WhenRead.of(
        () -> {
          var because = new LinkedHashSet<Because>();
          reasons.forEach(because::addAll);
          return List.copyOf(because);
        });
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
      for (var span : Spans.of(claim.days().and(file)).minus(away)) {
        left.add(claim.on(span));
      }
    }
    return left;
  }

  private static boolean allWithin(Span file, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      var days = claims.get(i).days();
      if (days.isEmpty()
          || days.fromNumber() < file.fromNumber()
          || days.toNumber() > file.toNumber()) {
        return false;
      }
    }
    return true;
  }

  /** The days of the ages at which a status can be held. */
  static Span ageLimits(Life life, Status status) {
    if (status.fromAge() == 0) {
      return Span.ALWAYS;
    }
    return status.beforeAge() == Status.NO_END
        ? Span.since(life.birthday(status.fromAge()))
        : life.ages(status.fromAge(), status.beforeAge());
  }
}
