package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PackLine;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;

/** A message names the versions of packs it was concluded by, and is not sent again for them. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class NamedPacksTest {
  private static final String OURS = "E06000051";
  private static final String THEIRS = "E08000012";
  private static final String ADULT = OURS + "/np-adult";
  private static final String OLDER = OURS + "/np-older";
  private static final String NEIGHBOUR = THEIRS + "/np-neighbour";
  private static final String ELSEWHERE = THEIRS + "/np-elsewhere";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject WaymarkClock clock;

  @BeforeEach
  void fourPeopleAreHeld() {
    var today = clock.today();
    var events = new ArrayList<byte[]>();
    events.addAll(Lives.inCare(OURS, "np-adult", today.minusYears(19)).events());
    events.addAll(Lives.inCare(OURS, "np-older", today.minusYears(45)).events());
    events.addAll(
        Lives.inCare(THEIRS, "np-neighbour", today.minusYears(20))
            .livesIn(OURS, today.minusYears(1))
            .events());
    events.addAll(Lives.inCare(THEIRS, "np-elsewhere", today.minusYears(20)).events());
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> Published.last(kafka).keySet().containsAll(all()));
  }

  @Test
  void own_packs_those_of_areas_and_those_for_all_are_named_with_their_version() {
    var first = switchOn(SmallPack.with("A pass, first"));
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(versions(ADULT)).containsEntry(OURS, first));

    var second = switchOn(SmallPack.with("A pass, second"));

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              assertThat(versions(ADULT)).containsEntry(OURS, second).doesNotContainKey(THEIRS);
              assertThat(versions(NEIGHBOUR)).as("who lives there").containsEntry(OURS, second);
            });
    assertThat(second).isGreaterThan(first);
    assertThat(versions(ELSEWHERE)).as("who never lived there").doesNotContainKey(OURS);
    assertThat(versions(ADULT).keySet()).as("those that hold everywhere").contains("covenant");
    assertThat(versions(OLDER).get(OURS))
        .as("whose answers are the same, so that nothing was published")
        .isNotEqualTo(second);
    assertThat(message(ADULT).packs()).extracting(PackLine::id).contains("test-council");
  }

  private static List<String> all() {
    return List.of(ADULT, OLDER, NEIGHBOUR, ELSEWHERE);
  }

  private Map<String, Integer> versions(String person) {
    var versions = new TreeMap<String, Integer>();
    message(person).packs().forEach(pack -> versions.put(pack.authority(), pack.version()));
    return versions;
  }

  private EntitlementsMessage message(String person) {
    try {
      return Json.mapper().readValue(Published.last(kafka).get(person), EntitlementsMessage.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int switchOn(String pack) {
    var version = upload(pack);
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + version + "/switch-on")
        .then()
        .statusCode(200);
    return version;
  }
}
