package uk.waymark.statute.law;

/** How far the words of a provision were checked. */
public enum Mark {
  /** The operative words were read at the official address. */
  V("words read at the source"),
  /** A secondary source says it; the primary words were not read. */
  S("from a secondary source"),
  /** Stated without the text at hand. */
  M("text not yet checked");

  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** What the mark means, in words for a page. */
  public String words() {
    return words;
  }
}
