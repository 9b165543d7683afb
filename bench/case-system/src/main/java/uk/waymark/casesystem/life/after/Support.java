package uk.waymark.casesystem.life.after;

import uk.waymark.casesystem.life.Story;

/** One part of what is done for, or by, a young person leaving care. */
public interface Support {
  /** Tells that part, from what has been told before it. */
  void tell(Story story);
}
