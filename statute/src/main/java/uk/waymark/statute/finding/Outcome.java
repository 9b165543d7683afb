package uk.waymark.statute.finding;

/** What came of one step of an explanation. */
public enum Outcome {
  MET("met"),
  NOT_MET("not-met"),
  UNDETERMINED("undetermined"),
  COMPUTED("computed");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }
}
