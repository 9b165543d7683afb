package uk.waymark.portal.timeline;

import uk.waymark.portal.words.Words;

/** How a dated duty is drawn: every state has a shape of its own, so that colour is not needed. */
public enum MarkShape {
  OVERDUE("overdue", "M0 -7L7 6L-7 6Z"),
  DUE_SOON("due-soon", "M0 -7L7 0L0 7L-7 0Z"),
  OPEN("open", "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z"),
  AWAITING("awaiting-confirmation", "M-5 -5H5V5H-5Z"),
  MET("met", "M-6 0L-2 4L6 -5"),
  MET_LATE("met-late", "M-6 0L-2 4L6 -5M-6 7H6"),
  STOPPED("stopped", "M-5 -5L5 5M-5 5L5 -5"),
  LATER("not-open", "M-3 0A3 3 0 1 0 3 0A3 3 0 1 0 -3 0Z");

  private final String state;
  private final String path;

  MarkShape(String state, String path) {
    this.state = state;
    this.path = path;
  }

  /**
   * The shape of a duty state.
   *
   * @throws IllegalArgumentException for a state that the contract does not have
   */
  static MarkShape of(String state) {
    for (var shape : values()) {
      if (shape.state.equals(state)) {
        return shape;
      }
    }
    throw new IllegalArgumentException("no such duty state: " + state);
  }

  /** The state as the contract writes it; also the mark's style. */
  public String state() {
    return state;
  }

  /** The outline around the mark's own place, as SVG path data. */
  public String path() {
    return path;
  }

  /** The state in plain words. */
  public String words() {
    return Words.of("timeline.mark." + state);
  }
}
