package uk.waymark.kit.publish;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes producers that lose and reorder nothing: idempotent, confirmed by all replicas in sync, one
 * request on its way at a time.
 *
 * <p>One at a time, because a broker that has just made a topic may refuse the first request and
 * take the second: it knows no earlier number of this producer and accepts any. The first is then
 * refused as out of order until its time is over (KAFKA-15591, in every Kafka before the mend of
 * August 2026).
 */
@ApplicationScoped
public class ProducerFactory {
  private final Map<String, Object> kafka;

  /** A factory for the broker of {@code kafka.*}. */
  @Inject
  public ProducerFactory(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.kafka = Map.copyOf(kafka);
  }

  /**
   * A new producer; whoever asks for it closes it.
   *
   * @param name what it is for, shown as its client id
   */
  public Producer<String, byte[]> create(String name) {
    var config = new HashMap<String, Object>(kafka);
    config.put(ProducerConfig.CLIENT_ID_CONFIG, name);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    config.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 5);
    config.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    config.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    config.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    config.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    config.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }
}
