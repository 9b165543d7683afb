package uk.waymark.portal.youngperson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.portal.readmodel.MissingReceivers.Missing;
import uk.waymark.portal.words.Words;

/**
 * Why somebody cannot be told of duties, for the team to mend.
 *
 * @param why a sentence
 * @param duties which duties
 */
public record ReceiverPart(String why, String duties) {
  static List<ReceiverPart> all(List<Missing> missing) {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    for (var each : missing) {
      titles.computeIfAbsent(why(each), key -> new LinkedHashSet<>()).add(each.title());
    }
    return titles.entrySet().stream()
        .map(
            each ->
                new ReceiverPart(
                    each.getKey(),
                    Words.of("receivers.duties", String.join("; ", each.getValue()))))
        .toList();
  }

  private static String why(Missing missing) {
    return Words.ofCode("receiver-missing", missing.reason()).replace("{0}", who(missing));
  }

  private static String who(Missing missing) {
    var name = missing.name();
    return name != null
        ? name
        : AlertMessage.teamOf(missing.receiver())
            .orElseGet(() -> Words.of("advisers.unknown", missing.receiver()));
  }
}
