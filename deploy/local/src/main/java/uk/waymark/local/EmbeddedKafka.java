package uk.waymark.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One real Apache Kafka broker (KRaft, broker and controller in one) inside this JVM, on 127.0.0.1.
 * Its log survives restarts and kill -9. Topics are not created on their own: the services create
 * theirs.
 *
 * <p>It uses classes that are not public API of Kafka, so the version is pinned in the root pom by
 * one property, the same as that of the clients.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker and returns when it serves.
   *
   * @param dir the folder of its data; made when missing, found again when not
   * @param port where clients connect
   * @param controllerPort where the controller listens
   * @throws LocalFault when a port is taken
   * @throws IOException when the folder can't be written
   */
  public static EmbeddedKafka start(Path dir, int port, int controllerPort) throws IOException {
    Ports.requireFree(port, "Kafka");
    Ports.requireFree(controllerPort, "the Kafka controller");
    Files.createDirectories(dir);
    String log = dir.resolve("log").toString();
    try {
      new Formatter()
          .setClusterId(clusterId(dir))
          .setNodeId(1)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(log)
          .addDirectory(log)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
          .run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("Kafka could not format " + log, e);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(
            new KafkaConfig(settings(log, port, controllerPort), false), Time.SYSTEM);
    server.startup();
    return new EmbeddedKafka(server, port);
  }

  private static String clusterId(Path dir) throws IOException {
    Path file = dir.resolve("cluster.id");
    if (!Files.exists(file)) {
      Files.writeString(file, Uuid.randomUuid().toString());
    }
    return Files.readString(file).trim();
  }

  private static Map<String, String> settings(String log, int port, int controllerPort) {
    String plain = "PLAINTEXT://127.0.0.1:" + port;
    Map<String, String> settings = new HashMap<>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put("listeners", plain + ",CONTROLLER://127.0.0.1:" + controllerPort);
    settings.put("advertised.listeners", plain);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("log.dirs", log);
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", "4");
    // A single broker: one copy of Kafka's own topics is all there can be.
    settings.put("default.replication.factor", "1");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "1");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("share.coordinator.state.topic.num.partitions", "1");
    // Nobody to wait for: shortens the start from 3.3 to 1.8 seconds.
    settings.put("group.initial.rebalance.delay.ms", "0");
    // Long enough that a machine with all its processors busy doesn't lose its only broker; after a
    // kill a new start waits for this long at most until the old session is over.
    settings.put("broker.session.timeout.ms", "5000");
    settings.put("broker.heartbeat.interval.ms", "200");
    settings.put("controller.quorum.election.timeout.ms", "200");
    settings.put("controller.quorum.fetch.timeout.ms", "500");
    settings.put("log.cleaner.dedupe.buffer.size", "8388608");
    return settings;
  }

  /** The bootstrap address, such as {@code 127.0.0.1:29092}. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /** Stops the broker and waits until its log is closed. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
