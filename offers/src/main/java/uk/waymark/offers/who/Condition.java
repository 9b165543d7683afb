package uk.waymark.offers.who;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Status;

/**
 * A condition of an offer. Each is judged on a day as met, not met, for a person to decide, or
 * unknown for want of a named fact; unknown is never "not met". Every word of a pack about who
 * counts is one of these: a new one will not compile until it can be read, judged and written out.
 */
public sealed interface Condition {
  /** Every one of these; with none it is met. */
  record AllOf(List<Condition> all) implements Condition {
    public AllOf {
      all = List.copyOf(all);
    }
  }

  /** At least one of these. */
  record AnyOf(List<Condition> any) implements Condition {
    public AnyOf {
      any = List.copyOf(any);
    }
  }

  /** The opposite. */
  record Not(Condition condition) implements Condition {}

  /**
   * Ages, half-open: from a birthday up to, not including, another.
   *
   * @param from the age reached on the first day; 0 when there is none
   * @param to the age reached on the first day after; 26 when there is none
   */
  record AgeBand(int from, int to) implements Condition {
    /** An upper end that ends nothing: nobody's file runs as far. */
    public static final int NO_END = 26;

    public AgeBand {
      if (from < 0 || to > NO_END || from >= to) {
        throw new IllegalArgumentException("ages from " + from + " to " + to);
      }
    }
  }

  /** One of these legal statuses. */
  record HasStatus(Set<Status> anyOf) implements Condition {
    public HasStatus {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /** Whether looked after on the day. */
  record LookedAfter(boolean now) implements Condition {}

  /** Whether looked after by any authority on that day or before. */
  record EverLookedAfter(boolean ever) implements Condition {}

  /**
   * Looked after for a time by that day.
   *
   * @param weeks full weeks, all spells together
   * @param sinceAge only days from this birthday on count; 0 for all
   */
  record LookedAfterFor(int weeks, int sinceAge) implements Condition {}

  /** One of these ways of living. */
  record Lives(Set<Living> anyOf) implements Condition {
    public Lives {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /** Lives in one of these ways, or did once. */
  record EverLived(Set<Living> anyOf) implements Condition {
    public EverLived {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /** In higher education, in that part of the academic year. */
  record AtUniversity(StudyTime in) implements Condition {}

  /**
   * One of these activities.
   *
   * @param anyOf any of these
   * @param hoursAtLeast hours a week; empty when the offer does not count them
   */
  record Does(Set<Activity> anyOf, Optional<Integer> hoursAtLeast) implements Condition {
    public Does {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /** Does one of these activities, or did once. */
  record EverDid(Set<Activity> anyOf) implements Condition {
    public EverDid {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /**
   * The cohort by the day of the 18th birthday.
   *
   * @param from the birthday was on this day or later
   * @param before the birthday was before this day
   */
  record Turned18(Optional<LocalDate> from, Optional<LocalDate> before) implements Condition {}

  /** Lives in such an area. */
  record LivesIn(Area area) implements Condition {}

  /** Is such a council's young person. */
  record IsCareOf(CareOf council) implements Condition {}

  /** A recorded circumstance holds. */
  record Holds(Circumstance circumstance) implements Condition {}

  /** A circumstance held on some day of those ages, up to the day. */
  record HeldAt(Circumstance circumstance, AgeBand ages) implements Condition {}

  /** One of these immigration positions was recorded last. */
  record Immigration(Set<ImmigrationPosition> anyOf) implements Condition {
    public Immigration {
      anyOf = EnumSet.copyOf(anyOf);
    }
  }

  /**
   * No recourse to public funds. No event carries it: somebody whose immigration position is open
   * or was refused must be asked, nobody else.
   */
  record NoRecourseToPublicFunds() implements Condition {}

  /** A pathway plan was completed. */
  record PlanCompleted() implements Condition {}

  /**
   * One of the pack's own groups: who counts locally, whatever the legal status.
   *
   * @param id the id of the group in the same pack
   */
  record InGroup(String id) implements Condition {}

  /**
   * What only a person can judge.
   *
   * @param matter what
   * @param by who, such as personal adviser
   * @param words what they must find, in plain words
   */
  record Decided(Matter matter, String by, String words) implements Condition {}
}
