package uk.waymark.rig;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import uk.waymark.local.DemoSignIn;
import uk.waymark.local.EmbeddedKafka;
import uk.waymark.local.Folders;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.MailDrop;
import uk.waymark.local.Ports;

/**
 * The real parts under a {@code @QuarkusTest}: Kafka, PostgreSQL with the service's database and
 * roles, the demo sign-in and, when asked, an SMTP server. All on free ports, with data in a
 * temporary folder that goes away with the tests.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(
 *     value = RealParts.class,
 *     initArgs = @ResourceArg(name = "service", value = "intake"))
 * }</pre>
 *
 * Arguments: {@code service} (needed), {@code smtp} ({@code true} starts the mail drop).
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {
  /** System property with the issuer of the tokens, for {@link Tokens}. */
  public static final String ISSUER_PROPERTY = "waymark.rig.issuer";

  /** System property with the folder of the mail drop, for {@link Mail}. */
  public static final String MAIL_PROPERTY = "waymark.rig.mail";

  private String service = "";
  private boolean smtp;
  private @Nullable Path dir;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable LocalPostgres postgres;
  private @Nullable DemoSignIn signIn;
  private @Nullable MailDrop mail;

  @Override
  public void init(Map<String, String> initArgs) {
    service = initArgs.getOrDefault("service", "");
    if (service.isEmpty()) {
      throw new IllegalArgumentException("RealParts needs the init argument \"service\"");
    }
    smtp = Boolean.parseBoolean(initArgs.getOrDefault("smtp", "false"));
  }

  @Override
  public Map<String, String> start() {
    try (ExecutorService sideBySide = Executors.newVirtualThreadPerTaskExecutor()) {
      Path folder = Files.createTempDirectory("waymark-test");
      dir = folder;
      int postgresPort = Ports.free();
      Future<LocalPostgres> database =
          sideBySide.submit(
              () -> LocalPostgres.start(folder.resolve("postgres"), postgresPort, false));
      int kafkaPort = Ports.free();
      EmbeddedKafka broker = EmbeddedKafka.start(folder.resolve("kafka"), kafkaPort, Ports.free());
      kafka = broker;
      DemoSignIn provider = DemoSignIn.start(Ports.free());
      signIn = provider;
      System.setProperty(ISSUER_PROPERTY, provider.issuer());
      LocalPostgres server = database.get();
      postgres = server;
      server.createServiceDatabase(service);
      Map<String, String> config = config(broker, server, provider);
      if (smtp) {
        int smtpPort = Ports.free();
        mail = MailDrop.start(smtpPort, folder.resolve("mail"));
        System.setProperty(MAIL_PROPERTY, folder.resolve("mail").toString());
        config.put("quarkus.mailer.mock", "false");
        config.put("quarkus.mailer.host", "127.0.0.1");
        config.put("quarkus.mailer.port", Integer.toString(smtpPort));
      }
      return config;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException | ExecutionException e) {
      throw new IllegalStateException("the parts under the test did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Map<String, String> config(
      EmbeddedKafka broker, LocalPostgres server, DemoSignIn provider) {
    String database = LocalPostgres.databaseName(service);
    String url = server.jdbcUrl(service);
    Map<String, String> config = new LinkedHashMap<>();
    config.put("quarkus.datasource.jdbc.url", url);
    config.put("quarkus.datasource.username", database + "_writer");
    config.put("quarkus.datasource.password", "local");
    config.put("quarkus.datasource.reader.jdbc.url", url);
    config.put("quarkus.datasource.reader.username", database + "_reader");
    config.put("quarkus.datasource.reader.password", "local");
    config.put("quarkus.flyway.username", database + "_owner");
    config.put("quarkus.flyway.password", "local");
    config.put("kafka.bootstrap.servers", broker.bootstrap());
    config.put("quarkus.oidc.auth-server-url", provider.issuer());
    config.put("quarkus.devservices.enabled", "false");
    config.put("waymark.demo.allowed", "true");
    config.put("waymark.kafka.partitions", "4");
    // The broker shares the test's JVM and log; its own chatter is of no use there.
    config.put("quarkus.log.category.\"kafka\".level", "ERROR");
    config.put("quarkus.log.category.\"state\".level", "ERROR");
    config.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
    config.put("quarkus.log.category.\"no.nav\".level", "WARN");
    config.put("quarkus.log.category.\"org.subethamail\".level", "WARN");
    return config;
  }

  @Override
  public void stop() {
    System.clearProperty(ISSUER_PROPERTY);
    System.clearProperty(MAIL_PROPERTY);
    try {
      if (mail != null) {
        mail.close();
      }
      if (signIn != null) {
        signIn.close();
      }
      if (kafka != null) {
        kafka.close();
      }
      if (postgres != null) {
        postgres.close();
      }
      if (dir != null) {
        Folders.delete(dir);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
