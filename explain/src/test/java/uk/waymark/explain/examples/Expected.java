package uk.waymark.explain.examples;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One duty or entitlement and how it must stand: {@code DUT-E-ASSESS overdue, due 2026-02-28} or
 * {@code ENT-SUHA yes, amount 3000}. {@code none} after a field says that it is empty. A duty that
 * is {@code absent} is neither open nor waiting that day; one that is {@code never} was not even
 * met or stopped before.
 *
 * @param id the rule of the duty, or the id of the entitlement
 * @param state how it stands
 * @param fields further fields of the answer, by name
 */
record Expected(String id, String state, Map<String, String> fields) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z0-9-]+) ([a-z-]+)((?:, [a-zA-Z]+ [^,]+)*)");
  private static final Set<String> FIELDS =
      Set.of(
          "due",
          "opened",
          "dueBasis",
          "strength",
          "metOn",
          "stoppedOn",
          "reason",
          "amount",
          "from",
          "to",
          "waitingFor",
          "whose",
          "missing",
          "kind");

  @JsonCreator
  static Expected of(String line) {
    var form = FORM.matcher(line);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not of the form \"ID state, field value, field value\": " + line);
    }
    var fields = new LinkedHashMap<String, String>();
    for (var part : form.group(3).split(", ", -1)) {
      if (!part.isEmpty()) {
        var field = part.substring(0, part.indexOf(' '));
        if (!FIELDS.contains(field)) {
          throw new IllegalArgumentException("no such field " + field + " in: " + line);
        }
        fields.put(field, part.substring(part.indexOf(' ') + 1));
      }
    }
    return new Expected(form.group(1), form.group(2), Map.copyOf(fields));
  }

  boolean absent() {
    return state.equals("absent");
  }

  boolean never() {
    return state.equals("never");
  }

  @Override
  public String toString() {
    return id + " " + state + (fields.isEmpty() ? "" : " " + fields);
  }
}
