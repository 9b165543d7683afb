package uk.waymark.intake.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.record.Outcome;
import uk.waymark.intake.record.Recorded;

/**
 * What became of one event of a request.
 *
 * @param id its id, if it has a usable one
 * @param source its source, if it has a usable one
 * @param outcome accepted, duplicate, conflict, refused or closed
 * @param position where it is in the record; left out if it is not there, and for a name
 * @param violations everything that is wrong with it, by JSON pointer; left out if it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
    @Nullable String id,
    @Nullable String source,
    Outcome outcome,
    @Nullable Long position,
    @Nullable List<Violation> violations) {
  private static final int LONGEST_SHOWN = 256;

  static Receipt of(CareEvent event, Recorded recorded, boolean stored) {
    var violations =
        switch (recorded.outcome()) {
          case CONFLICT ->
              List.of(
                  new Violation(
                      "/id",
                      "An event with this source and id and another content is in the record or"
                          + " earlier in this request. Give the event an id of its own; if it"
                          + " replaces the earlier one, name that one in corrects."));
          case CLOSED ->
              List.of(
                  new Violation(
                      "/subject",
                      "This person's file was erased. Nothing is taken for it any more."));
          case ACCEPTED, DUPLICATE, REFUSED -> null;
        };
    return new Receipt(
        event.id(),
        event.source(),
        recorded.outcome(),
        stored ? recorded.position() : null,
        violations);
  }

  static Receipt refused(JsonNode event, List<Violation> violations) {
    return new Receipt(
        shown(event.path("id")), shown(event.path("source")), Outcome.REFUSED, null, violations);
  }

  /** The violations with the event's place in a batch before each pointer. */
  Receipt at(int index) {
    return violations == null
        ? this
        : new Receipt(
            id,
            source,
            outcome,
            position,
            violations.stream()
                .map(each -> new Violation("/" + index + each.pointer(), each.message()))
                .toList());
  }

  List<Violation> allViolations() {
    return violations == null ? List.of() : violations;
  }

  private static @Nullable String shown(JsonNode text) {
    return text.isTextual()
            && !text.textValue().isEmpty()
            && text.textValue().length() <= LONGEST_SHOWN
        ? text.textValue()
        : null;
  }
}
