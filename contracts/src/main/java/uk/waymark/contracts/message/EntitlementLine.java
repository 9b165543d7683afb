package uk.waymark.contracts.message;

import java.util.List;

/**
 * One entitlement over the whole life course.
 *
 * @param id such as {@code ENT-HEB}
 * @param title what it is, in plain words
 * @param kind law, guidance, council or partner
 * @param spans its answers, in order of time
 */
public record EntitlementLine(String id, String title, String kind, List<EntitlementSpan> spans) {
  public EntitlementLine {
    spans = List.copyOf(spans);
  }
}
