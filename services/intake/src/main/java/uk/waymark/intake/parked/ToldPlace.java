package uk.waymark.intake.parked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.schema.Schemas;
import uk.waymark.contracts.validation.Violation;

/**
 * A place in a message as far as it may be told: as far as its names are the contract's own. A name
 * that the contract doesn't know may be anything, a young person's too.
 */
public final class ToldPlace {
  private static final String UNKNOWN = "/?";
  private static final Set<String> ATTRIBUTES = names(Schemas.envelope());
  private static final Set<String> FIELDS = fields();

  private ToldPlace() {}

  /** The pointer, "?" in place of the first name that is not the contract's, and no further. */
  public static String of(String pointer) {
    if (pointer.isEmpty()) {
      return pointer;
    }
    var told = new StringBuilder();
    var known = ATTRIBUTES;
    for (var name : pointer.substring(1).split("/", -1)) {
      if (!known.contains(name)) {
        return told + UNKNOWN;
      }
      told.append('/').append(name);
      known = FIELDS;
    }
    return told.toString();
  }

  /** What is wrong with a message, each place as far as it may be told. */
  public static List<Violation> of(List<Violation> violations) {
    return violations.stream()
        .map(each -> new Violation(of(each.pointer()), each.message()))
        .distinct()
        .toList();
  }

  private static Set<String> fields() {
    var names = new HashSet<String>();
    Arrays.stream(EventType.values())
        .filter(type -> type != EventType.UNKNOWN)
        .forEach(type -> names.addAll(names(Schemas.ofEvent(type))));
    return Set.copyOf(names);
  }

  private static Set<String> names(JsonNode schema) {
    var names = new HashSet<String>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return Set.copyOf(names);
  }
}
