package uk.waymark.portal.youngpeople;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to. Empty means all.
 *
 * @param authority GSS code of the authority whose list it is
 * @param team a team's name
 * @param adviser a staff id, or {@value #NOBODY} for those without an adviser
 * @param status a status code
 * @param state overdue, due-soon, awaiting-confirmation, undetermined or receiver-missing
 * @param search words of a name or a reference; never part of an address
 * @param page from 1
 */
record Choice(
    String authority,
    String team,
    String adviser,
    String status,
    String state,
    String search,
    int page) {
  /** In place of a staff id: no adviser is appointed. */
  static final String NOBODY = "none";

  /** How many young people stand on a page. */
  static final int PER_PAGE = 25;

  /** The choice of a GET: what is absent narrows nothing. */
  static Choice of(
      String authority,
      @Nullable String team,
      @Nullable String adviser,
      @Nullable String status,
      @Nullable String state,
      int page) {
    return new Choice(
        authority, text(team), text(adviser), text(status), text(state), "", Math.max(1, page));
  }

  /** The choice of a search. */
  static Choice searching(String authority, String words, int page) {
    return new Choice(authority, "", "", "", "", words.strip(), Math.max(1, page));
  }

  boolean isFiltered() {
    return !(team + adviser + status + state).isEmpty();
  }

  /** What an address carries of the choice, without the page and never the search. */
  Map<String, String> inAddress() {
    var parameters = new TreeMap<String, String>();
    putIfAny(parameters, "team", team);
    putIfAny(parameters, "adviser", adviser);
    putIfAny(parameters, "status", status);
    putIfAny(parameters, "state", state);
    return parameters;
  }

  private static void putIfAny(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }
}
