package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.finding.WhenRead;

/**
 * One entitlement over a whole life. Its answers are worked out when they are first read.
 *
 * @param id the permanent id, such as ENT-HEB
 * @param title what it is, in plain words
 * @param kind what kind of promise it is
 * @param answers the answers in order of days; together they cover every day once
 */
public record Entitlement(String id, String title, Kind kind, List<Answer> answers) {
  public Entitlement {
    answers = WhenRead.kept(answers);
  }

  /** The answer on a day. */
  public Answer on(LocalDate day) {
    for (var answer : answers) {
      if (answer.days().contains(day)) {
        return answer;
      }
    }
    throw new IllegalStateException(id + " has no answer for " + day);
  }
}
