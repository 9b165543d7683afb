package uk.waymark.kit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

/** What a producer of the factory sends keeps its order, and all of it arrives. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class ProducerFactoryTest {
  /** With several requests on their way, about one new topic in five lost its order. */
  private static final int NEW_TOPICS = 40;

  private static final int PARTITIONS = 4;
  private static final int MESSAGES = 100;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Test
  void the_first_messages_of_a_new_topic_arrive_in_the_order_sent() throws Exception {
    var config = new HashMap<>(kafka);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    var factory = new ProducerFactory(config);
    try (var admin = Admin.create(kafka);
        var producer = factory.create("order-of-new-topics")) {
      for (var i = 0; i < NEW_TOPICS; i++) {
        var topic = "order-of-new-topics-" + i;
        admin
            .createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
            .all()
            .get(30, TimeUnit.SECONDS);

        assertThat(offsetsOf(producer, topic).values())
            .as(topic)
            .allSatisfy(offsets -> assertThat(offsets).isSorted());
      }
    }
  }

  /** Sends at once, one not waiting for another; the offsets of each partition as sent. */
  private static Map<Integer, List<Long>> offsetsOf(Producer<String, byte[]> producer, String topic)
      throws Exception {
    var sent = new ArrayList<Future<RecordMetadata>>();
    for (var i = 0; i < MESSAGES; i++) {
      sent.add(producer.send(new ProducerRecord<>(topic, i % PARTITIONS, "key", new byte[1])));
    }
    var offsets = new HashMap<Integer, List<Long>>();
    for (var each : sent) {
      var stored = each.get(60, TimeUnit.SECONDS);
      offsets.computeIfAbsent(stored.partition(), none -> new ArrayList<>()).add(stored.offset());
    }
    return offsets;
  }
}
