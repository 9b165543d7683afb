package uk.waymark.alerts.run;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** What Kafka says of where topics end. */
@ApplicationScoped
class TopicEnds {
  private static final long SECONDS = 15;
  private static final Duration A_LOOK = Duration.ofSeconds(2);
  private static final int LOOKS = 5;

  private final Map<String, Object> kafka;
  private @Nullable Admin admin;

  @Inject
  TopicEnds(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.kafka = new HashMap<>(kafka);
    this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
  }

  /**
   * The end of each partition that is not empty.
   *
   * @throws UnavailableException if Kafka does not say
   */
  Map<TopicPartition, Long> of(List<String> topics)
      throws UnavailableException, InterruptedException {
    try {
      List<TopicPartition> partitions = partitions(topics);
      Map<TopicPartition, Long> firsts = offsets(partitions, OffsetSpec.earliest());
      Map<TopicPartition, Long> ends = new HashMap<>();
      offsets(partitions, OffsetSpec.latest())
          .forEach(
              (partition, end) -> {
                if (firsts.getOrDefault(partition, 0L) < end) {
                  ends.put(partition, end);
                }
              });
      return ends;
    } catch (ExecutionException | TimeoutException e) {
      throw new UnavailableException(e);
    }
  }

  private List<TopicPartition> partitions(List<String> topics)
      throws ExecutionException, TimeoutException, InterruptedException {
    return client()
        .describeTopics(topics)
        .allTopicNames()
        .get(SECONDS, TimeUnit.SECONDS)
        .values()
        .stream()
        .flatMap(
            topic ->
                topic.partitions().stream()
                    .map(each -> new TopicPartition(topic.name(), each.partition())))
        .toList();
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
      throws ExecutionException, TimeoutException, InterruptedException {
    Map<TopicPartition, ListOffsetsResultInfo> offsets =
        client()
            .listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, _ -> spec)))
            .all()
            .get(SECONDS, TimeUnit.SECONDS);
    Map<TopicPartition, Long> found = new HashMap<>();
    offsets.forEach((partition, offset) -> found.put(partition, offset.offset()));
    return found;
  }

  /**
   * Whether there is a message between these places and ends, or it can't be said within seconds.
   *
   * @param from the offset to look from, of each partition
   * @param ends where each partition ends
   * @throws UnavailableException if Kafka does not say
   */
  boolean holdAnything(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends)
      throws UnavailableException {
    try (var consumer =
        new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(from.keySet());
      from.forEach(consumer::seek);
      for (int look = 0; look < LOOKS; look++) {
        if (!consumer.poll(A_LOOK).isEmpty()) {
          return true;
        }
        if (from.keySet().stream()
            .allMatch(each -> consumer.position(each) >= ends.getOrDefault(each, Long.MAX_VALUE))) {
          return false;
        }
      }
      return true;
    } catch (KafkaException e) {
      throw new UnavailableException(e);
    }
  }

  private synchronized Admin client() {
    Admin made = admin;
    if (made == null) {
      made = Admin.create(kafka);
      admin = made;
    }
    return made;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close();
    }
  }

  /** Kafka does not answer; nothing is told until it does. */
  static final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnavailableException(Throwable cause) {
      super("Kafka does not say where its topics end.", cause);
    }
  }
}
