package uk.waymark.entitlements.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.kit.problem.ProblemException;

/**
 * Whose part of a list is asked for, and which page of it.
 *
 * @param team only of this team; null for all
 * @param adviser only of this adviser; null for all
 * @param limit the most to return
 * @param offset how many to leave out first
 */
public record ListQuery(@Nullable String team, @Nullable String adviser, int limit, int offset) {
  private static final int MOST = 500;

  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter
   */
  public static ListQuery of(
      @Nullable String team, @Nullable String adviser, String limit, String offset) {
    return new ListQuery(
        team,
        adviser,
        number("limit", limit, 1, MOST),
        number("offset", offset, 0, Integer.MAX_VALUE));
  }

  /**
   * A whole number within bounds.
   *
   * @throws ProblemException 400 naming the parameter
   */
  static int number(String parameter, String text, int least, int most) {
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number out of range.
    }
    throw ProblemException.badParameter(
        parameter, "is a whole number from " + least + " to " + most + ".");
  }

  boolean asksFor(@Nullable AdviserLine of) {
    return (team == null || (of != null && team.equals(of.team())))
        && (adviser == null || (of != null && adviser.equals(of.adviserId())));
  }

  <T> List<T> page(List<T> all) {
    return all.stream().skip(offset).limit(limit).toList();
  }
}
