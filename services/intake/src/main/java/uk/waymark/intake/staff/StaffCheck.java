package uk.waymark.intake.staff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.waymark.contracts.GivenDay;
import uk.waymark.contracts.validation.Violation;

/** Judges a staff list: everything that is wrong with it, by JSON pointer. */
final class StaffCheck {
  private static final Pattern STAFF_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,190}");
  private static final Set<String> ROLES = Set.of("adviser", "manager", "team-mailbox");
  private static final Set<String> TEXTS = Set.of("staffId", "name", "email", "role", "team");
  private static final Set<String> DATES = Set.of("awayFrom", "awayTo", "leftOn");
  private static final int LONGEST = 200;
  private static final int HOURS_OF_A_WEEK = 168;

  private final List<Violation> found = new ArrayList<>();

  private StaffCheck() {}

  static List<Violation> of(JsonNode list) {
    var check = new StaffCheck();
    if (!list.isArray()) {
      check.wrong("", "The list of an authority is a JSON array of its staff.");
      return check.found;
    }
    var ids = new HashSet<String>();
    for (int i = 0; i < list.size(); i++) {
      check.entry("/" + i, list.get(i));
      if (list.get(i).path("staffId").isTextual()
          && !ids.add(list.get(i).path("staffId").textValue())) {
        check.wrong("/" + i + "/staffId", "This id is in the list twice.");
      }
    }
    return check.found;
  }

  private void entry(String at, JsonNode entry) {
    if (!entry.isObject()) {
      wrong(at, "An entry is a JSON object.");
      return;
    }
    for (var required : List.of("staffId", "name", "role")) {
      if (!entry.hasNonNull(required)) {
        wrong(at + "/" + required, "This is required.");
      }
    }
    entry
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                field(at + "/" + escaped(field.getKey()), field.getKey(), field.getValue());
              }
            });
    if (isDate(entry.path("awayFrom"))
        && isDate(entry.path("awayTo"))
        && entry.path("awayTo").textValue().compareTo(entry.path("awayFrom").textValue()) <= 0) {
      wrong(at + "/awayTo", "The first day back is after the first day away.");
    }
  }

  private void field(String at, String name, JsonNode value) {
    if (TEXTS.contains(name)) {
      if (!value.isTextual()
          || value.textValue().isBlank()
          || value.textValue().length() > LONGEST) {
        wrong(at, "This is a text of 1 to " + LONGEST + " characters.");
        return;
      }
      text(at, name, value.textValue());
    } else if (DATES.contains(name)) {
      if (!isDate(value)) {
        wrong(at, "This is not a date that exists, written YYYY-MM-DD.");
      }
    } else if (name.equals("hours")) {
      if (!value.isInt() || value.intValue() < 0 || value.intValue() > HOURS_OF_A_WEEK) {
        wrong(at, "Hours a week are a whole number from 0 to " + HOURS_OF_A_WEEK + ".");
      }
    } else {
      wrong(at, "This field is not known; leave it out.");
    }
  }

  private void text(String at, String name, String value) {
    if (name.equals("staffId") && !STAFF_ID.matcher(value).matches()) {
      wrong(at, "An id is 1 to 64 of A-Z a-z 0-9 . _ -.");
    } else if (name.equals("role") && !ROLES.contains(value)) {
      wrong(at, "The role is adviser, manager or team-mailbox.");
    } else if (name.equals("email") && !EMAIL.matcher(value).matches()) {
      wrong(at, "This is not an e-mail address.");
    }
  }

  private static boolean isDate(JsonNode value) {
    return value.isTextual() && GivenDay.parse(value.textValue()).isPresent();
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void wrong(String pointer, String message) {
    found.add(new Violation(pointer, message));
  }
}
