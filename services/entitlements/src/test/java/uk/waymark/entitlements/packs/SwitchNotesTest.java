package uk.waymark.entitlements.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;

/** Whom a switch of packs notes to be concluded for again. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class SwitchNotesTest {
  private static final String OURS = "E06000051";
  private static final String NAMED =
      "ARRAY['offer test-council/leisure-pass', 'ledger leisure-pass']";
  private static final String WHO_NAME_IT =
      "SELECT count(*) FROM offer_sheet WHERE names && " + NAMED;

  /** The key of the lock that whoever concludes shares. */
  private static final long CONCLUDING = 0x57_61_79_6d_61_72_6bL;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject DataSource database;
  @Inject WaymarkClock clock;
  @Inject Uploads uploads;
  @Inject PackTransactions transactions;
  @Inject Switching switching;

  @BeforeEach
  void twoPeopleAreHeld() throws SQLException, IOException {
    var events = new ArrayList<byte[]>();
    events.addAll(Lives.inCare(OURS, "sn-adult", clock.today().minusYears(19)).events());
    events.addAll(Lives.inCare(OURS, "sn-older", clock.today().minusYears(45)).events());
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                Stored.number(
                        database,
                        "SELECT count(*) FROM offer_sheet WHERE subject IN ('sn-adult', 'sn-older')")
                    == 2);
    switchOn(SmallPack.with("Before"));
  }

  @Test
  void those_whose_conclusion_names_the_offer_and_nobody_else() throws Exception {
    assertThat(switchOn(SmallPack.with("After")))
        .isEqualTo(Stored.number(database, WHO_NAME_IT))
        .isPositive()
        .isLessThan(everyone());
  }

  @Test
  void everybody_when_others_may_have_it_than_before() throws Exception {
    assertThat(switchOn(SmallPack.with("After").replace("to: 25", "to: 19"))).isEqualTo(everyone());
  }

  @Test
  void everybody_of_whom_it_is_not_known_what_their_conclusion_names_or_rests_on()
      throws Exception {
    var named = Stored.number(database, WHO_NAME_IT);
    assertThat(
            Stored.change(
                database, "UPDATE offer_sheet SET names = NULL WHERE subject = 'sn-older'"))
        .isOne();

    assertThat(switchOn(SmallPack.with("After"))).isEqualTo(named + 1);

    assertThat(
            Stored.change(
                database, "UPDATE offer_sheet SET names = '{}' WHERE subject = 'sn-older'"))
        .isOne();
    assertThat(
            Stored.change(
                database, "UPDATE person_state SET rests_on = '' WHERE subject = 'sn-older'"))
        .isOne();
    assertThat(switchOn(SmallPack.with("Later"))).isEqualTo(named + 1);
    assertThat(switchOn(SmallPack.with("At last"))).isEqualTo(named);
  }

  @Test
  void who_is_concluded_for_meanwhile_is_not_missed() throws Exception {
    var named = Stored.number(database, WHO_NAME_IT);
    Future<Long> touched;
    try (var concluding = database.getConnection();
        var switched = Executors.newVirtualThreadPerTaskExecutor()) {
      concluding.setAutoCommit(false);
      try (var statement = concluding.createStatement()) {
        statement.execute("SELECT pg_advisory_xact_lock_shared(" + CONCLUDING + ")");
        statement.execute(
            "UPDATE offer_sheet SET names = " + NAMED + " WHERE subject = 'sn-older'");
      }
      touched = switched.submit(() -> switchOn(SmallPack.with("After")));
      await()
          .until(
              () -> Stored.number(database, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
      assertThat(touched.isDone()).isFalse();
      concluding.commit();
    }

    assertThat(touched.get(2, TimeUnit.MINUTES)).isEqualTo(named + 1);
    assertThat(
            Stored.change(
                database, "UPDATE offer_sheet SET names = '{}' WHERE subject = 'sn-older'"))
        .isOne();
  }

  /** Switches a pack on, waits until nobody is noted, and says how many were. */
  private long switchOn(String pack) throws IOException {
    var body = new ByteArrayInputStream(pack.getBytes(StandardCharsets.UTF_8));
    var version = uploads.take(OURS, body, null).version().version();
    transactions.commit(
        connection -> {
          switching.ask(connection, OURS, version, clock.today(), null);
          return version;
        });
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> Stored.number(database, "SELECT count(*) FROM derive_again") == 0);
    return transactions.commit(
        connection ->
            Objects.requireNonNull(
                PackTable.find(connection, OURS, version).orElseThrow().peopleConcludedAgain()));
  }

  private long everyone() throws SQLException {
    return Stored.number(
            database, "SELECT count(*) FROM person_state WHERE authority = '" + OURS + "'")
        + Stored.number(database, "SELECT count(*) FROM person_area WHERE area = '" + OURS + "'");
  }
}
