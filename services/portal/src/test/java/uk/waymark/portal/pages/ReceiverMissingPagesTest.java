package uk.waymark.portal.pages;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static uk.waymark.portal.SyntheticPeople.AUTHORITY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.rig.RealParts;

/** A duty that alerts can tell nobody of is shown to the team until somebody can be told. */
@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class ReceiverMissingPagesTest extends PagesOfACouncil {
  private static final String LIST = "/young-people?state=receiver-missing";

  @Test
  void it_is_tagged_in_the_list_and_explained_on_the_page_until_somebody_can_be_told() {
    known("unreached", "Uma Unreached");
    alert("unreached", "pa-01", AlertMessage.RECEIVER_MISSING, "adviser-without-address");
    awaitText("/young-people/" + AUTHORITY + "/unreached", "Receiver missing");

    adviser()
        .get("/young-people/" + AUTHORITY + "/unreached")
        .then()
        .body(containsString("The personal adviser (Ama Osei) has no e-mail address in the staff"))
        .body(containsString("Not told: Appoint a personal adviser"));
    adviser()
        .get("/young-people/" + AUTHORITY + "/unreached?asAt=2026-03-01")
        .then()
        .statusCode(200)
        .body(not(containsString("Receiver missing")));
    adviser()
        .get(LIST)
        .then()
        .body(containsString("Uma Unreached"))
        .body(containsString("waymark-tag--receiver-missing"))
        .body(not(containsString("Jo Blake")));

    alert("unreached", "pa-01", "raised", null);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> adviser().get(LIST).then().body(not(containsString("Uma Unreached"))));
    adviser()
        .get("/young-people/" + AUTHORITY + "/unreached")
        .then()
        .statusCode(200)
        .body(not(containsString("Receiver missing")));
  }

  @Test
  void somebody_who_is_not_in_the_staff_list_is_named_by_number_and_another_is_told_apart() {
    known("two-missing", "Two Missing");
    alert("two-missing", "pa-77", AlertMessage.RECEIVER_MISSING, "adviser-not-in-staff-list");
    alert("two-missing", "box-1", AlertMessage.RECEIVER_MISSING, "a-reason-of-tomorrow");
    awaitText("/young-people/" + AUTHORITY + "/two-missing", "a reason of tomorrow");

    alert("two-missing", "box-1", "stopped", "met");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                adviser()
                    .get("/young-people/" + AUTHORITY + "/two-missing")
                    .then()
                    .body(not(containsString("a reason of tomorrow")))
                    .body(containsString("(staff number pa-77) is not in the staff list")));
  }

  @Test
  void a_team_without_a_mailbox_is_named_until_it_has_one() {
    var page = "/young-people/" + AUTHORITY + "/team-missing";
    known("team-missing", "Tea Missing");
    alert(
        "team-missing",
        AlertMessage.ofTeam("harbour"),
        AlertMessage.RECEIVER_MISSING,
        "team-without-mailbox");
    awaitText(page, "The team (harbour) has no mailbox in the staff list.");

    alert("team-missing", AlertMessage.ofTeam("harbour"), "stopped", "receiver-changed");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> adviser().get(page).then().statusCode(200).body(not(containsString("harbour"))));
  }

  @Test
  void an_alert_that_is_read_after_the_person_is_erased_is_forgotten_with_the_topics_own_word() {
    var key = AUTHORITY + "/read-late";
    // As if the tombstones of the other topics had long been read: they come no more.
    alert("read-late", null, AlertMessage.RECEIVER_MISSING, "no-adviser");
    await().atMost(PATIENCE).until(() -> Missing.of("read-late") == 1);

    publisher.tombstone(Topics.ALERTS, key);

    await().atMost(PATIENCE).until(() -> Missing.of("read-late") == 0);
  }

  @Test
  void what_is_no_alert_is_put_aside_and_an_erased_person_is_forgotten() {
    known("forgotten", "Fay Forgotten");
    var parked = Parked.count();
    for (var broken : List.of("not json", "{}", "null")) {
      publisher.raw(
          Topics.ALERTS, AUTHORITY + "/forgotten", broken.getBytes(StandardCharsets.UTF_8));
    }
    alert("forgotten", null, AlertMessage.RECEIVER_MISSING, "no-adviser");
    awaitText("/young-people/" + AUTHORITY + "/forgotten", "No personal adviser is appointed");
    awaitParked(parked);

    publisher.tombstone(Topics.ADVISER_DUTIES, AUTHORITY + "/forgotten");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                adviser()
                    .get("/young-people/" + AUTHORITY + "/forgotten")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Receiver missing"))));
  }

  private void known(String subject, String name) {
    var words = name.split(" ", 2);
    publisher.person(Council.name(subject, words[0], words[1], null));
    publisher.life(
        life(
            subject,
            born("2008-01-01"),
            List.of(),
            status("former-relevant-child", "2026-01-01", null)));
    awaitText("/young-people/" + AUTHORITY + "/" + subject, "Former relevant child");
    awaitText("/young-people/" + AUTHORITY + "/" + subject, name);
  }

  private void alert(
      String subject, @Nullable String recipient, String state, @Nullable String reason) {
    publisher.alert(Council.alert(subject, "Appoint a personal adviser", recipient, state, reason));
  }
}
