package uk.waymark.entitlements.openreferral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.problem.ProblemException;

/**
 * Which page of a list was asked for.
 *
 * @param page counted from 1
 * @param perPage how many at most on it
 */
record Listing(int page, int perPage) {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter
   */
  static Listing of(@Nullable String page, @Nullable String perPage) {
    return new Listing(
        number("page", page, 1, Integer.MAX_VALUE), number("per_page", perPage, USUAL, MOST));
  }

  private static int number(String name, @Nullable String text, int otherwise, int most) {
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw ProblemException.badParameter(name, "is a whole number from 1 to " + most + ".");
    }
    throw ProblemException.badParameter(name, "is a whole number from 1 to " + most + ".");
  }

  /** The page of these, in the envelope of the profile; empty beyond the last one. */
  Map<String, Object> of(List<Map<String, Object>> all) {
    int pages = Math.max(1, (all.size() + perPage - 1) / perPage);
    int from = (int) Math.min((long) (page - 1) * perPage, all.size());
    int to = (int) Math.min((long) from + perPage, all.size());
    var envelope = new LinkedHashMap<String, Object>();
    envelope.put("total_items", all.size());
    envelope.put("total_pages", pages);
    envelope.put("page_number", page);
    envelope.put("size", to - from);
    envelope.put("first_page", page == 1);
    envelope.put("last_page", page >= pages);
    envelope.put("empty", from == to);
    envelope.put("contents", all.subList(from, to));
    return envelope;
  }
}
