package uk.waymark.casesystem.life.care;

import uk.waymark.casesystem.life.Story;

/** One kind of care history, told from birth to today. */
public interface CareHistory {
  /** Tells it: coming into care, homes, legal bases, leaving. */
  void tell(Story story);

  /** Whether a child with this history came to England alone, seeking asylum. */
  default boolean seekingAsylumAlone() {
    return false;
  }
}
