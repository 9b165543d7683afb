package uk.waymark.intake.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.intake.parked.Original;

/**
 * A message that is to be parked. As it is kept it is written only then: a batch may have many.
 *
 * @param message as it came
 * @param key under whom it is parked; null for a key that is not a person's, which could be
 *     anything
 * @param about everybody whom it says it is about, so far as that can be read
 * @param tooMany whether it is about more people than an erasure could find again
 */
record Arrived(
    ConsumerRecord<String, byte[]> message,
    @Nullable PersonKey key,
    Set<PersonKey> about,
    boolean tooMany) {

  static Arrived of(ConsumerRecord<String, byte[]> message) {
    var key = key(message.key());
    var said = Original.of(message, key);
    return new Arrived(message, key, said.people(), said.tooMany());
  }

  /** The same under another key: that of the person whom the event in it is about. */
  Arrived under(PersonKey person) {
    return new Arrived(message, person, about, tooMany);
  }

  /** The same without a word of whom it is about. */
  Arrived aboutNobody() {
    return new Arrived(message, null, Set.of(), false);
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
