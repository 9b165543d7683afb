package uk.waymark.statute.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Recorded;

/** The doubts met while a life is read; each is kept once. */
public final class Doubts {
  private static final Comparator<Finding> FIXED_ORDER =
      Comparator.comparing(Finding::code)
          .thenComparing(finding -> finding.event().orElse(""))
          .thenComparing(Finding::message);

  private List<Finding> found = List.of();

  /** Adds a doubt about an event. */
  public void about(Recorded event, String code, String message) {
    add(Finding.about(event, code, message));
  }

  /** Adds a doubt about the whole record. */
  public void of(String code, String message) {
    add(Finding.of(code, message));
  }

  /** Adds doubts found elsewhere. */
  public void all(Collection<Finding> others) {
    others.forEach(this::add);
  }

  /** Adds the doubts met elsewhere so far. */
  void all(Doubts others) {
    if (!others.found.isEmpty()) {
      all(others.found);
    }
  }

  private void add(Finding finding) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(finding);
  }

  /** The doubts in an order that depends on nothing but themselves. */
  public List<Finding> sorted() {
    if (found.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(found);
    sorted.sort(FIXED_ORDER);
    var once = new ArrayList<Finding>(sorted.size());
    for (var finding : sorted) {
      if (once.isEmpty() || !once.getLast().equals(finding)) {
        once.add(finding);
      }
    }
    return once;
  }
}
