package uk.waymark.statute.law;

/** How a provision stands on a day. Only one that is in force decides; the others are shown. */
public enum Standing {
  /** Neither made nor announced yet. */
  NOT_MADE("not made yet"),
  /** Announced by ministers; no text of law was found. */
  ANNOUNCED("announced, not in force"),
  /** Made, but not commenced: no day has brought it into force. */
  ENACTED("enacted, not in force"),
  IN_FORCE("in force"),
  REPEALED("no longer in force");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** The standing in plain words. */
  public String words() {
    return words;
  }
}
