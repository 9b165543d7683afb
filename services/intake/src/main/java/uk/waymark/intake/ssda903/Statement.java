package uk.waymark.intake.ssda903;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;

/**
 * One thing that one year's return says of one child. Its id and content depend on that year's rows
 * alone, so that they are the same in whatever order the years are loaded.
 *
 * @param person whose file it belongs to
 * @param subject what in the return it is about, such as {@code EPISODES|2017-09-13|ended}; the
 *     same in every year's return
 * @param year which year's return says it
 * @param version how often the row had been sent again with other content: 0 the first time
 * @param type event type
 * @param moment day of the CloudEvents {@code time}
 * @param data data of the event
 * @param original the year whose statement on the same subject this one corrects; empty if none
 *     does
 */
record Statement(
    PersonKey person,
    String subject,
    ReturnYear year,
    int version,
    EventType type,
    LocalDate moment,
    ObjectNode data,
    Optional<Integer> original) {

  /** The id of the event that says it, unless the row was sent again with other content. */
  String id() {
    return idIn(year.begins());
  }

  /** The id of the event that this one corrects, whether or not that one was ever loaded. */
  Optional<String> corrects() {
    return original.filter(first -> first != year.begins()).map(this::idIn);
  }

  /** What must be equal for two statements of the same id to say the same. */
  String contentHash() {
    var content = Json.object();
    content.put("type", type.ceType()).put("moment", moment.toString()).set("data", data);
    return HexFormat.of().formatHex(sha256(Json.canonical(content)));
  }

  private String idIn(int begins) {
    var named = String.join("|", person.toString(), subject, Integer.toString(begins));
    var hash = sha256(named.getBytes(StandardCharsets.UTF_8));
    return "ssda903-" + HexFormat.of().formatHex(hash, 0, 16);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Only the type and the year: the rest is personal data. */
  @Override
  public String toString() {
    return type.word() + " of " + year;
  }
}
