package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.statute.entitlement.Entitled;

/**
 * How an offer stands on some days, before the whole life is looked at.
 *
 * @param how in one word
 * @param version the version that stands
 * @param amount how much
 * @param availability what was had of it, where that decides
 * @param verdicts of every condition, so that days with other reasons stay apart
 * @param others how the entitlements that come first stand
 */
record Standing(
    How how,
    Optional<EntryVersion> version,
    Optional<OfferedAmount> amount,
    Optional<Availability> availability,
    List<Verdict> verdicts,
    List<First> others) {
  Standing {
    verdicts = List.copyOf(verdicts);
    others = List.copyOf(others);
  }

  /** In one word. */
  enum How {
    /** The file has ended. */
    FILE_ENDED,
    /** No version stands. */
    NO_VERSION,
    /** A version stands but nobody has looked since its review date. */
    NOT_LOOKED_AT,
    /** It is not for them. */
    NOT_FOR_THEM,
    /** Another entitlement comes first, and they can have it. */
    OTHER_FIRST,
    /** It was had in full. */
    USED_UP,
    /** Its time is over. */
    OVER,
    /** A fact is missing. */
    UNKNOWN,
    /** It can be had again later. */
    AGAIN,
    /** An event of life is awaited. */
    AWAITED,
    /** A person must decide. */
    DECISION,
    /** Every condition is met. */
    YES;

    /** Whether it may be open once what is not known is known: unknown is never no. */
    boolean mayOpen() {
      return open() || this == UNKNOWN || this == NOT_LOOKED_AT;
    }

    /**
     * Whether days that stand like this belong to the same time as days that stand like another,
     * when it is said from when to when. What can be had ends with the course or the home that it
     * is for; what is waited for may come as long as status and age allow it. A review date ends
     * nothing: whether the offer goes on is to be looked at.
     */
    boolean sameTimeAs(How asked) {
      return switch (asked) {
        case YES, DECISION, AGAIN ->
            this == NOT_LOOKED_AT || this == YES || this == DECISION || this == AGAIN;
        case AWAITED -> open() || this == NOT_LOOKED_AT;
        default -> mayOpen();
      };
    }

    /** Whether status and age allow it. */
    boolean open() {
      return switch (this) {
        case AGAIN, AWAITED, DECISION, YES -> true;
        case FILE_ENDED,
            NO_VERSION,
            NOT_LOOKED_AT,
            NOT_FOR_THEM,
            OTHER_FIRST,
            USED_UP,
            OVER,
            UNKNOWN ->
            false;
      };
    }
  }

  /**
   * How an entitlement that comes first stands.
   *
   * @param entitled in a word of the law's answers
   * @param waitingFor the date or event that is waited for, when not-yet
   * @param missing the facts that are missing, when undetermined
   */
  record First(String id, Entitled entitled, Optional<String> waitingFor, List<String> missing) {
    private static final Set<String> DAYS = Set.of("age", "date");

    First {
      missing = List.copyOf(missing);
    }

    /** One of which nothing is known. */
    static First unknown(String id) {
      return new First(id, Entitled.UNDETERMINED, Optional.empty(), List.of(id));
    }

    /** Whether it would be had but for a fact that may be so and was not recorded. */
    boolean waitsForFact() {
      return entitled == Entitled.NOT_YET && waitingFor.filter(DAYS::contains).isEmpty();
    }
  }

  /**
   * Whether nobody has looked since its review date, and the course or the time it is for is over.
   */
  boolean endedUnseen() {
    return how == How.NOT_LOOKED_AT
        && (verdicts.contains(Verdict.AWAITED)
            || availability.filter(each -> !(each instanceof Availability.Open)).isPresent());
  }

  /** Whether it was had in full, or its time is over and does not begin again. */
  boolean isGone() {
    return switch (availability.orElseGet(Availability.Open::new)) {
      case Availability.UsedUp _ -> true;
      case Availability.Over(_, var next) -> next.isEmpty();
      default -> false;
    };
  }

  /** The same by another word for what was had of it. */
  Standing withHad(How other, Availability had) {
    return new Standing(other, version, amount, Optional.of(had), verdicts, others);
  }

  static Standing of(How how) {
    return new Standing(
        how, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** How it stands on a run of days. */
  record Run(LocalDate from, LocalDate to, Standing standing) {
    /** A day of it. */
    LocalDate day() {
      return from.equals(LocalDate.MIN) ? to.minusDays(1) : from;
    }
  }
}
