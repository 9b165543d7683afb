package uk.waymark.explain.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.BecauseLine;

/** Writes the steps of an explanation, and values as the contract writes them. */
public final class BecauseJson {
  private BecauseJson() {}

  static void write(ObjectNode out, List<BecauseLine> steps) {
    var because = out.putArray("because");
    steps.forEach(step -> step(because.addObject(), step));
  }

  private static void step(ObjectNode out, BecauseLine step) {
    out.put("outcome", step.outcome()).put("provision", step.provision()).put("url", step.url());
    out.put("strength", step.strength()).put("mark", step.mark()).put("version", step.version());
    put(out, "inForceFrom", step.inForceFrom());
    if (step.inForceTo() != null) {
      put(out, "inForceTo", step.inForceTo());
    }
    if (step.reading() != null) {
      out.put("reading", step.reading());
    }
    var facts = out.putArray("facts");
    for (var fact : step.facts()) {
      var line = facts.addObject();
      line.put("event", fact.event()).put("field", fact.field()).put("value", fact.value());
    }
    out.put("words", step.words());
  }

  /** A date in ISO form, or null. */
  public static void put(ObjectNode out, String field, @Nullable LocalDate day) {
    out.put(field, day == null ? null : day.toString());
  }

  /** A value as text, or null where there is none. */
  public static void put(ObjectNode out, String field, Optional<?> value) {
    out.put(field, value.map(Object::toString).orElse(null));
  }

  /** Pounds with at most two decimals and no trailing noughts. */
  public static BigDecimal pounds(BigDecimal amount) {
    var plain = amount.setScale(2, RoundingMode.UNNECESSARY).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
  }
}
