package uk.waymark.statute.duty;

/** How a duty stands on a day. */
public enum DutyState {
  NOT_OPEN("not-open"),
  OPEN("open"),
  /** 28 days or fewer to the due day. */
  DUE_SOON("due-soon"),
  /** From the day after the due day. */
  OVERDUE("overdue"),
  /** Of a status that the law ended on a judgement which a person must still confirm. */
  AWAITING_CONFIRMATION("awaiting-confirmation"),
  MET("met"),
  MET_LATE("met-late"),
  STOPPED("stopped");

  private final String code;

  DutyState(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** Whether something is still to be done: open, due soon or overdue. */
  public boolean unmet() {
    return this == OPEN || this == DUE_SOON || this == OVERDUE;
  }
}
