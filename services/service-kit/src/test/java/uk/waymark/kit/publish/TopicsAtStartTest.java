package uk.waymark.kit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Topics;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class TopicsAtStartTest {
  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Test
  void a_topic_keeps_messages_and_tombstones_as_long_as_the_contract_says() throws Exception {
    try (var admin = Admin.create(kafka)) {
      for (var spec : Topics.ALL) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, spec.name());
        var all = admin.describeConfigs(List.of(resource)).all().get(15, TimeUnit.SECONDS);
        var config = Objects.requireNonNull(all.get(resource), spec.name());

        assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value())
            .as(spec.name())
            .isEqualTo(spec.compacted() ? "compact" : "delete");
        if (spec.compacted()) {
          assertThat(config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())
              .as(spec.name())
              .isEqualTo("3024000000");
        } else {
          assertThat(config.get(TopicConfig.RETENTION_MS_CONFIG).value())
              .as(spec.name())
              .isEqualTo("" + spec.retention().toMillis());
        }
      }
    }
  }
}
