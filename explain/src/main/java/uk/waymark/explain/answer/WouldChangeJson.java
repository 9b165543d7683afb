package uk.waymark.explain.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import uk.waymark.statute.change.Change;
import uk.waymark.statute.change.Supposed;
import uk.waymark.statute.facts.Recorded;

/** Writes what would change an answer. */
final class WouldChangeJson {
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private WouldChangeJson() {}

  static void write(ObjectNode out, List<Change> changes) {
    var list = out.putArray("wouldChange");
    changes.forEach(change -> change(list.addObject(), change));
  }

  private static void change(ObjectNode out, Change change) {
    out.put("to", change.to()).put("kind", change.kind().code());
    out.put("on", change.on().toString()).put("days", change.days());
    if (change.settles()) {
      out.put("settles", true);
    }
    if (!change.given().isEmpty()) {
      var given = out.putArray("given");
      change.given().forEach(fact -> supposed(given.addObject(), fact));
    }
    out.put("words", change.words());
  }

  private static void supposed(ObjectNode out, Supposed fact) {
    out.put("event", "uk.waymark." + fact.type() + ".v1").put("on", fact.on().toString());
    fact.corrects().map(Recorded::id).ifPresent(id -> out.put("corrects", id));
    var data = out.putObject("data");
    fact.fields().forEach(field -> put(data, field.name(), field.value()));
  }

  /** As the contract writes it: a truth, a number or a text. */
  private static void put(ObjectNode data, String name, String value) {
    if (value.equals("true") || value.equals("false")) {
      data.put(name, Boolean.parseBoolean(value));
    } else if (NUMBER.matcher(value).matches()) {
      data.put(name, BecauseJson.pounds(new BigDecimal(value)));
    } else {
      data.put(name, value);
    }
  }
}
