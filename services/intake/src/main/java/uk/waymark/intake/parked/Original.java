package uk.waymark.intake.parked;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;

/**
 * What a message says of itself, read leniently, since what is parked need not be an event or JSON
 * at all: what stands before the first fault counts. Of the message itself nothing is held.
 *
 * @param authorities the codes of authorities that it names as its own and that exist; empty if it
 *     names none
 * @param people everybody it may be about, one level further in too
 * @param tooMany whether it says more than is held here, so that nobody can be ruled out
 */
public record Original(Set<String> authorities, Set<PersonKey> people, boolean tooMany) {
  /** In which form {@link #whole} writes a message: with headers escaped. */
  public static final int FORM = 2;

  private static final int MOST_READINGS = 100;

  /** Copies the sets. */
  public Original {
    authorities = Set.copyOf(authorities);
    people = Set.copyOf(people);
  }

  /**
   * What this message says.
   *
   * @param key the message's own key; its authority stands in for one that an event leaves out
   */
  public static Original of(ConsumerRecord<String, byte[]> message, @Nullable PersonKey key) {
    var heard = new Hearing(key);
    byte[] value = message.value() == null ? new byte[0] : message.value();
    heard.hear(Headers.of(message), value, 0);
    return heard.original();
  }

  /**
   * The message as it is kept: its headers (see {@link Headers#write}), an empty line, its value.
   */
  public static byte[] whole(ConsumerRecord<String, byte[]> message) {
    var whole = new ByteArrayOutputStream();
    Headers.write(message, whole);
    whole.write('\n');
    if (message.value() != null) {
      whole.writeBytes(message.value());
    }
    return whole.toByteArray();
  }

  /**
   * What one says that was kept.
   *
   * @param whole as {@link #whole} wrote it
   * @param form in which form; in the first nothing was escaped, so that any empty line may be the
   *     one that ends the headers: then all that it says by one of these readings counts
   */
  public static Original kept(byte[] whole, int form, @Nullable PersonKey key) {
    var heard = new Hearing(key);
    int readings = 0;
    for (int i = 0; i < whole.length; i++) {
      if (whole[i] != '\n' || (i > 0 && whole[i - 1] != '\n')) {
        continue;
      }
      if (form == FORM) {
        heard.hear(Headers.written(whole, i), whole, i + 1);
        return heard.original();
      }
      if (++readings > MOST_READINGS) {
        heard.miss();
        break;
      }
      heard.hear(Headers.writtenPlain(whole, i), whole, i + 1);
    }
    return heard.original();
  }
}
