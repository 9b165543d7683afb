package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.ReviewRequested;
import uk.waymark.statute.law.Status;

/** Reviews asked for, each due the day it was asked for, and met by the next (DUT-REV-REQ). */
final class Requests {
  private static final int FROM = Days.of("2011-04-01");

  private boolean askedToday;
  private boolean reviewedToday;
  private final List<Several.By> unmet = new ArrayList<>();

  void happened(Happening what) {
    askedToday |= what instanceof ReviewRequested;
    reviewedToday |= what instanceof PathwayPlanReviewed;
  }

  void dawn(int day, Status status) {
    boolean bound = Reviews.LISTED.contains(status) && day >= FROM;
    if (!bound || reviewedToday) {
      unmet.clear();
    } else if (askedToday) {
      unmet.add(new Several.By(day));
    }
    askedToday = false;
    reviewedToday = false;
  }

  List<Several.By> unmet() {
    return unmet;
  }
}
