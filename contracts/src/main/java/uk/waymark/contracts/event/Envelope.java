package uk.waymark.contracts.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import uk.waymark.contracts.event.data.Misfit;

/** The attributes of an envelope that are text, by name. */
final class Envelope {
  private Envelope() {}

  static String text(ObjectNode whole, String attribute) {
    return textIfGiven(whole, attribute).orElseThrow(() -> misfit(attribute));
  }

  static Optional<String> textIfGiven(ObjectNode whole, String attribute) {
    var value = whole.get(attribute);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() || value.textValue().isEmpty()) {
      throw misfit(attribute);
    }
    return Optional.of(value.textValue());
  }

  static Misfit misfit(String attribute) {
    return new Misfit(attribute);
  }
}
