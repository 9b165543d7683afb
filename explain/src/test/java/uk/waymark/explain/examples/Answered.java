package uk.waymark.explain.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One check and the answer to it.
 *
 * @param check what is wanted
 * @param answer what the command said
 */
record Answered(Example.Check check, JsonNode answer) {
  private static final Set<String> LISTED =
      Set.of("open", "due-soon", "overdue", "awaiting-confirmation");

  /** What is not as the check says; empty if all is. */
  List<String> differences() {
    var differences = new ArrayList<String>();
    differ(differences, "status", check.status(), answer.path("status").asText());
    differ(differences, "lookedAfter", check.lookedAfter(), answer.path("lookedAfter").asBoolean());
    differ(differences, "flags", sorted(check.flags()), sorted(texts(answer.path("flags"), "")));
    differ(
        differences, "missing", sorted(check.missing()), sorted(texts(answer.path("missing"), "")));
    differ(
        differences,
        "findings",
        sorted(check.findings()),
        sorted(texts(answer.path("findings"), "code")));
    differ(differences, "course", check.course(), CourseLine.in(answer));
    for (var duty : orNone(check.duties())) {
      duty(differences, duty);
    }
    for (var entitlement : orNone(check.entitlements())) {
      entitlement(differences, entitlement);
    }
    return differences;
  }

  /** What is not as the whole file says of the course of statuses. */
  List<String> courseDifferences(@Nullable List<CourseLine> course) {
    var differences = new ArrayList<String>();
    if (check.known() == null) { // the file's own course is the one with everything known
      differ(differences, "course", course, CourseLine.in(answer));
    }
    return differences;
  }

  private void duty(List<String> differences, Expected wanted) {
    var found = new ArrayList<String>();
    boolean matched = false;
    for (var duty : answer.path("duties")) {
      if (duty.path("rule").asText().equals(wanted.id())) {
        found.add(shown(duty, "state", Set.of("due", "opened", "metOn", "stoppedOn", "reason")));
        matched |= matches(duty, "state", wanted);
      }
    }
    if (wanted.never() || wanted.absent()) {
      var open = found.stream().filter(f -> wanted.never() || listed(f)).toList();
      if (!open.isEmpty()) {
        differences.add(at() + wanted + ": got " + open);
      }
    } else if (!matched) {
      differences.add(at() + wanted + ": got " + found);
    }
  }

  private static boolean listed(String shown) {
    return LISTED.contains(shown.substring(0, shown.indexOf(' ')));
  }

  private void entitlement(List<String> differences, Expected wanted) {
    for (var each : answer.path("entitlements")) {
      if (each.path("id").asText().equals(wanted.id())) {
        if (!matches(each, "entitled", wanted)) {
          differences.add(
              at() + wanted + ": got " + shown(each, "entitled", wanted.fields().keySet()));
        }
        return;
      }
    }
    differences.add(at() + wanted + ": the answer has no such entitlement");
  }

  private static boolean matches(JsonNode given, String stateField, Expected wanted) {
    return given.path(stateField).asText().equals(wanted.state())
        && wanted.fields().entrySet().stream().allMatch(field -> is(given, field));
  }

  private static boolean is(JsonNode given, Map.Entry<String, String> wanted) {
    var value = given.path(wanted.getKey());
    if (wanted.getValue().equals("none")) {
      return value.isNull() || value.isMissingNode() || value.asText().equals("none");
    }
    return wanted.getKey().equals("missing")
        ? value.toString().contains(wanted.getValue())
        : value.asText().equals(wanted.getValue());
  }

  private static String shown(JsonNode given, String stateField, Set<String> fields) {
    var shown = new StringBuilder(given.path(stateField).asText()).append(' ');
    for (var field : new TreeSet<>(fields)) {
      if (given.has(field)) {
        shown.append(field).append('=').append(given.path(field).asText()).append(' ');
      }
    }
    return shown.toString();
  }

  private void differ(
      List<String> differences, String what, @Nullable Object wanted, @Nullable Object given) {
    if (wanted != null && !wanted.equals(given)) {
      differences.add(at() + what + ": wanted " + wanted + ", got " + given);
    }
  }

  private String at() {
    return check.asAt() + (check.known() == null ? "" : " known " + check.known()) + " ";
  }

  private static List<Expected> orNone(@Nullable List<Expected> given) {
    return given == null ? List.of() : given;
  }

  private static @Nullable Set<String> sorted(@Nullable List<String> words) {
    return words == null ? null : new TreeSet<>(words);
  }

  private static List<String> texts(JsonNode array, String field) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(field.isEmpty() ? each.asText() : each.path(field).asText()));
    return texts;
  }
}
