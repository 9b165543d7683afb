package uk.waymark.entitlements.packs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service has published. */
final class Published {
  private Published() {}

  /** The last message about each person, by authority/subject. */
  static Map<String, String> last(String kafka) {
    var found = new HashMap<String, String>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor("entitlements").stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
        for (var message : consumer.poll(Duration.ofMillis(200))) {
          if (message.value() != null) {
            found.put(message.key(), new String(message.value(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return found;
  }
}
