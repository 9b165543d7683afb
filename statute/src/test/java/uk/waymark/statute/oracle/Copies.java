package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.DocumentGiven;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;

/** Copies of assessments, plans and reviews, owed until given and explained (DUT-COPY). */
final class Copies {
  private static final int FROM = Days.of("2011-04-01");

  private final Set<Document> made = EnumSet.noneOf(Document.class);
  private final Set<Document> given = EnumSet.noneOf(Document.class);
  private final Set<Document> owed = EnumSet.noneOf(Document.class);

  void happened(Happening what) {
    switch (what) {
      case NeedsAssessmentCompleted() -> made.add(Document.ASSESSMENT);
      case PathwayPlanCompleted _ -> made.add(Document.PLAN);
      case PathwayPlanReviewed _ -> made.add(Document.REVIEW);
      case DocumentGiven(var document, var explained) -> {
        if (explained.orElse(false)) {
          given.add(document);
        }
      }
      default -> {}
    }
  }

  /** Owed of what is made while a leaving-care status holds, and no longer than that lasts. */
  void dawn(int day, boolean careLeaver) {
    if (careLeaver && day >= FROM) {
      owed.addAll(made);
    } else {
      owed.clear();
    }
    owed.removeAll(given);
    made.clear();
    given.clear();
  }

  boolean owed() {
    return !owed.isEmpty();
  }
}
