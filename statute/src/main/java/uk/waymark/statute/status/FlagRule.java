package uk.waymark.statute.status;

import java.util.List;
import uk.waymark.statute.law.Provision;

/** One provision that gives something besides the primary status. */
public interface FlagRule {
  /** The provision. */
  Provision provision();

  /** The flags it raises. */
  List<Flag> flags(StatusCourse course);
}
