package uk.waymark.intake.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.intake.parked.Original;

/**
 * A message that is to be parked.
 *
 * @param message as it came
 * @param original the same as it is kept
 * @param key under whom it is parked; null for a key that is not a person's, which could be
 *     anything
 * @param about everybody whom it says it is about, so far as that can be read
 */
record Arrived(
    ConsumerRecord<String, byte[]> message,
    Original original,
    @Nullable PersonKey key,
    Set<PersonKey> about) {

  static Arrived of(ConsumerRecord<String, byte[]> message) {
    var original = Original.of(message);
    var key = key(message.key());
    return new Arrived(message, original, key, original.people(key));
  }

  /** The same under another key: that of the person whom the event in it is about. */
  Arrived under(PersonKey person) {
    return new Arrived(message, original, person, about);
  }

  /** The same without a word of whom it is about. */
  Arrived aboutNobody() {
    return new Arrived(message, original, null, Set.of());
  }

  /** Everybody who is named by the key or by the message. */
  Set<PersonKey> people() {
    var people = new LinkedHashSet<>(about);
    if (key != null) {
      people.add(key);
    }
    return people;
  }

  private static @Nullable PersonKey key(@Nullable String text) {
    try {
      return text == null ? null : PersonKey.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
