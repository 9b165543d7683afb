package uk.waymark.alerts;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.run.Taken;
import uk.waymark.alerts.run.Tick;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.kit.publish.ProducerFactory;
import uk.waymark.local.Folders;
import uk.waymark.local.MailDrop;

/** What a test does: lets messages arrive, mornings come and mail be read. */
@ApplicationScoped
public class Office {
  /** The authority of the demo sign-ins. */
  public static final String DEMO = "E06000051";

  private final TestClock clock;
  private final Taken taken;
  private final Tick tick;
  private final int smtpPort;
  private final Producer<String, byte[]> producer;
  private final Iterator<String> authorities =
      Authorities.codes().stream().filter(code -> !code.equals(DEMO)).sorted().iterator();
  private final List<Path> folders = new ArrayList<>();
  private @Nullable MailDrop mailDrop;

  @Inject
  Office(
      TestClock clock,
      Taken taken,
      Tick tick,
      ProducerFactory producers,
      @ConfigProperty(name = "quarkus.mailer.port") int smtpPort) {
    this.clock = clock;
    this.taken = taken;
    this.tick = tick;
    this.smtpPort = smtpPort;
    this.producer = producers.create("test");
  }

  /** An authority that no other test uses. */
  public synchronized Council council() {
    return council(authorities.next());
  }

  /** An authority with the adviser "pa", appointed for "yp-1", to whom this is owed. */
  public Council councilOwing(DutyLine duty) throws Exception {
    Council council = council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", duty);
    return council;
  }

  /** The e-mails to the adviser "pa" of an authority. */
  public List<Letter> lettersOf(Council council) {
    return lettersTo(council.address("pa"));
  }

  /** The authority of the demo sign-ins. */
  public Council demo() {
    return council(DEMO);
  }

  private Council council(String authority) {
    return new Council(authority, producer, LocalDate.of(2020, 1, 1));
  }

  /** The SMTP server comes up. */
  public void smtpUp() throws IOException {
    Path folder = Files.createTempDirectory("waymark-alerts-mail");
    folders.add(folder);
    mailDrop = MailDrop.start(smtpPort, folder);
  }

  /** The SMTP server goes away; what has arrived can still be read. */
  public void smtpDown() {
    if (mailDrop != null) {
      mailDrop.close();
      mailDrop = null;
    }
  }

  /** Waits until everything published so far has been taken. */
  public void takeEverything() throws Exception {
    taken.everything();
  }

  /** Half past seven of a day: everything published is taken, alerts are made and sent. */
  public void morningOf(LocalDate day) throws Exception {
    clock.setMorningOf(day);
    now();
  }

  /** The tick of this moment, after everything published has been taken. */
  public void now() throws Exception {
    taken.everything();
    tick.now();
  }

  /** All that has arrived at an address, in order. */
  public List<Letter> lettersTo(String address) {
    List<Letter> letters = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        letters.add(new Letter(read(file)));
      }
    }
    return letters.stream().filter(each -> each.header("To").contains(address)).toList();
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  void close() throws IOException {
    smtpDown();
    producer.close();
    for (Path folder : folders) {
      Folders.delete(folder);
    }
  }
}
