package uk.waymark.kit.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.waymark.contracts.Headers;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.kit.stream.Parked;

/**
 * An event as it came from Kafka.
 *
 * @param event read
 * @param position in intake's record; 0 when the event does not say
 * @param body its bytes as they came
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Arrived(CareEvent event, long position, byte[] body) {
  PersonKey person() {
    return event.person();
  }

  /** Reads a batch: what is meant for another service is left out, what can't be read is parked. */
  static List<Arrived> read(
      Connection connection, String service, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException {
    var arrived = new ArrayList<Arrived>(records.size());
    for (var record : records) {
      if (record.value() == null) {
        Parked.store(connection, record, "A message without content is no event.", "");
      } else if (isFor(service, record)) {
        switch (EventReader.read(record.value())) {
          case ReadResult.Read(var event) -> {
            var position = position(event);
            if (isStorable(event)) {
              arrived.add(new Arrived(event, position.orElse(0L), record.value()));
            } else {
              Parked.store(connection, record, "The id or source has a character U+0000.", "/id");
            }
          }
          case ReadResult.Unreadable(var reason, var place) ->
              Parked.store(connection, record, reason, place);
        }
      }
    }
    return arrived;
  }

  private static boolean isFor(String service, ConsumerRecord<String, byte[]> record) {
    var header = record.headers().lastHeader(Headers.FOR);
    if (header == null) {
      return true;
    }
    var name = new String(header.value(), StandardCharsets.UTF_8);
    return name.equals("*") || name.equals(service);
  }

  private static Optional<Long> position(CareEvent event) {
    try {
      return Optional.of(Long.parseLong(event.whole().path("waymarkposition").asText("")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isStorable(CareEvent event) {
    return event.id().indexOf('\0') < 0 && event.source().indexOf('\0') < 0;
  }
}
