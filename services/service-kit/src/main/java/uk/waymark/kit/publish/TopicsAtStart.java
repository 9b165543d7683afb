package uk.waymark.kit.publish;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.stream.Backoff;

/**
 * Sees to it that the topics exist before anything is read or sent. A topic that is there already
 * is left as it is.
 */
@ApplicationScoped
public class TopicsAtStart {
  private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);

  private final Map<String, Object> kafka;
  private final boolean create;
  private final int partitions;
  private final short replication;
  private final Duration patience;

  /**
   * Reads how topics are made.
   *
   * @param create whether to make them; switched off where the broker's owners make them
   * @param partitions of each topic; may be raised later only with care, because it moves people
   * @param replication copies of each partition; -1 leaves it to the broker
   * @param patience how long to wait for a broker at the start
   */
  @Inject
  public TopicsAtStart(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      @ConfigProperty(name = "waymark.kafka.create-topics", defaultValue = "true") boolean create,
      @ConfigProperty(name = "waymark.kafka.partitions", defaultValue = "12") int partitions,
      @ConfigProperty(name = "waymark.kafka.replication", defaultValue = "-1") short replication,
      @ConfigProperty(name = "waymark.kafka.patience", defaultValue = "PT2M") Duration patience) {
    this.kafka = Map.copyOf(kafka);
    this.create = create;
    this.partitions = partitions;
    this.replication = replication;
    this.patience = patience;
  }

  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
      throws InterruptedException {
    if (!create) {
      return;
    }
    var end = System.nanoTime() + patience.toNanos();
    for (var failures = 1; !made(); failures++) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "Kafka did not answer within " + patience.toSeconds() + " seconds of the start.");
      }
      LOG.infof("Waiting for Kafka at %s.", kafka.get("bootstrap.servers"));
      Thread.sleep(Backoff.after(failures));
    }
  }

  private boolean made() throws InterruptedException {
    var config = new HashMap<String, Object>(kafka);
    config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    try (var admin = Admin.create(config)) {
      var present = admin.listTopics().names().get(15, TimeUnit.SECONDS);
      create(admin, Topics.ALL.stream().filter(spec -> !present.contains(spec.name())).toList());
      return true;
    } catch (ExecutionException | TimeoutException e) {
      LOG.debugf("Topics could not be made yet: %s", e.getClass().getName());
      return false;
    }
  }

  private void create(Admin admin, List<Topics.Spec> missing)
      throws InterruptedException, TimeoutException, ExecutionException {
    var made = admin.createTopics(missing.stream().map(this::topic).toList());
    for (var each : made.values().entrySet()) {
      try {
        each.getValue().get(15, TimeUnit.SECONDS);
        LOG.infof("Made the topic %s.", each.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  private NewTopic topic(Topics.Spec spec) {
    var config = new HashMap<String, String>();
    if (spec.compacted()) {
      config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
      config.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "" + Duration.ofDays(7).toMillis());
      config.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, "" + Topics.TOMBSTONES_KEPT.toMillis());
    } else {
      config.put(TopicConfig.RETENTION_MS_CONFIG, "" + spec.retention().toMillis());
    }
    return new NewTopic(spec.name(), partitions, replication).configs(config);
  }
}
