package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
  private static final List<String> COMPRESSIONS = List.of("none", "gzip", "snappy", "lz4", "zstd");

  @TempDir Path dir;

  @Test
  void records_of_every_compression_are_still_there_after_a_restart_on_other_ports()
      throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(dir, Ports.free(), Ports.free())) {
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
        admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
      }
      for (String compression : COMPRESSIONS) {
        send(kafka, compression);
      }
    }

    try (EmbeddedKafka kafka = EmbeddedKafka.start(dir, Ports.free(), Ports.free());
        KafkaConsumer<String, String> consumer =
            new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition("kept", 0)));

      List<String> values = new ArrayList<>();
      for (int polls = 0; polls < 40 && values.size() < COMPRESSIONS.size(); polls++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
      }
      assertThat(values).isEqualTo(COMPRESSIONS);
    }
  }

  private static void send(EmbeddedKafka kafka, String compression) throws Exception {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            kafka.bootstrap(),
            "acks",
            "all",
            "compression.type",
            compression,
            "delivery.timeout.ms",
            20_000,
            "request.timeout.ms",
            10_000);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("kept", "key", compression)).get();
    }
  }

  @Test
  void a_taken_port_is_named_in_one_sentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(() -> EmbeddedKafka.start(dir, taken.getLocalPort(), Ports.free()))
          .withMessage(
              "Port %d on 127.0.0.1, which Kafka needs, is in use by another program; stop that"
                  + " program and try again.",
              taken.getLocalPort());
    }
  }
}
