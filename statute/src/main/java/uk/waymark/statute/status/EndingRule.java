package uk.waymark.statute.status;

import java.util.List;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;

/**
 * One provision that takes a status away on a judgement. A new one is a new file with
 * {@code @AutoService}.
 */
public interface EndingRule {
  /** The provision. */
  Provision provision();

  /** The status it takes away. */
  Status ends();

  /** The days on which it does, given the claims to that status. */
  List<Ending> endings(StatusCourse course, List<Claim> claims);
}
