package uk.waymark.statute.law;

import java.util.Optional;

/**
 * The primary legal status on a day, strongest first: of several that are met the first one counts.
 *
 * <p>{@link #NONE} includes looked-after children who are not yet eligible. {@link #UNDETERMINED}
 * says that a named fact is missing; it is never an answer of "no".
 */
public enum Status {
  /** Looked after at 16 or 17 with 13 weeks since 14 (Children Act 1989 Sch 2 para 19B). */
  ELIGIBLE("eligible-child", "an eligible child", 16, 18),
  /** 16 or 17, left care after being eligible (s.23A). */
  RELEVANT("relevant-child", "a relevant child", 16, 18),
  /** 18 to 21, was relevant or eligible at 18 (s.23C(1)). */
  FORMER_RELEVANT("former-relevant-child", "a former relevant child", 18, 21),
  /** 21 or over, still in the programme of the pathway plan (s.23C(7)). */
  FORMER_RELEVANT_IN_PLANNED_EDUCATION(
      "former-relevant-child-in-planned-education",
      "a former relevant child in planned education",
      21,
      Status.NO_END),
  /** Back in education, told before 25 (s.23CA). */
  FORMER_RELEVANT_BACK_IN_EDUCATION(
      "former-relevant-child-back-in-education",
      "a former relevant child back in education",
      21,
      Status.NO_END),
  /** 21 to 25, support on request (s.23CZB). */
  FORMER_RELEVANT_21_TO_25(
      "former-relevant-child-21-to-25", "a former relevant child of 21 to 25", 21, 25),
  /** Qualifying for advice and assistance to 21 (s.24). */
  QUALIFYING("qualifying-person", "a qualifying person", 16, 21),
  /** None of these statuses. */
  NONE("none", "of none of these statuses", 0, Status.NO_END),
  /** A fact that decides is missing. */
  UNDETERMINED("undetermined", "of a status that is not known", 0, Status.NO_END);

  /** The {@link #beforeAge()} of a status that no birthday ends. */
  public static final int NO_END = Integer.MAX_VALUE;

  private final String code;
  private final String words;
  private final int fromAge;
  private final int beforeAge;

  Status(String code, String words, int fromAge, int beforeAge) {
    this.code = code;
    this.words = words;
    this.fromAge = fromAge;
    this.beforeAge = beforeAge;
  }

  /** The birthday from which it can be held; 0 where from birth. */
  public int fromAge() {
    return fromAge;
  }

  /** The birthday on which it can no longer be held; {@link #NO_END} where none ends it. */
  public int beforeAge() {
    return beforeAge;
  }

  /** The word of the contract for this status. */
  public String code() {
    return code;
  }

  /** What someone is who has it, as in "a qualifying person". */
  public String words() {
    return words;
  }

  /** The status with this word of the contract, or empty when there is none. */
  public static Optional<Status> of(String code) {
    for (var status : values()) {
      if (status.code.equals(code)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** Whether this is the status of a former relevant child of any age. */
  public boolean formerRelevant() {
    return switch (this) {
      case FORMER_RELEVANT,
          FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          FORMER_RELEVANT_BACK_IN_EDUCATION,
          FORMER_RELEVANT_21_TO_25 ->
          true;
      case ELIGIBLE, RELEVANT, QUALIFYING, NONE, UNDETERMINED -> false;
    };
  }
}
