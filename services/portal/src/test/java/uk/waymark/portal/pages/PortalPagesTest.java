package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.Topics;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class PortalPagesTest extends PagesOfACouncil {
  @Test
  void what_the_topics_say_stands_on_the_page() {
    adviser()
        .get("/young-people/" + AUTHORITY + "/many-duties")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("form-action 'self' http://127.0.0.1:"))
        .body(containsString("Jo Blake"))
        .body(containsString("Former relevant child aged 21 to 24"))
        .body(containsString("Ama Osei, since 1 January 2024"))
        .body(containsString("£3,000"))
        .body(containsString("Higher education bursary"))
        .body(containsString("Overdue"))
        .body(containsString("No number in law"))
        .body(containsString("<svg class=\"timeline\""))
        .body(containsString("The record says 16 was reached a day early."))
        .body(not(containsString("breakdown")));
  }

  @Test
  void the_list_shows_status_adviser_next_date_and_what_is_overdue() {
    adviser()
        .get("/young-people?adviser=pa-01")
        .then()
        .statusCode(200)
        .body(containsString("My young people"))
        .body(containsString("Jo Blake"))
        .body(containsString("1 Dec 2026"))
        .body(containsString("Visit the young person at home"))
        .body(containsString("1 overdue"))
        .body(containsString("Casey Morgan"))
        .body(not(containsString("Quiet Person")));
  }

  @Test
  void a_duty_that_waits_for_confirmation_is_due_and_late_like_any_other() {
    adviser()
        .get("/young-people?state=awaiting-confirmation")
        .then()
        .statusCode(200)
        .body(containsString("Casey Morgan"))
        .body(containsString("30 Nov 2026"))
        .body(containsString("Review the pathway plan"))
        .body(containsString("1 overdue"));
    adviser()
        .get("/young-people?adviser=pa-01&state=due-soon")
        .then()
        .body(containsString("Casey Morgan"));
  }

  @Test
  void filters_narrow_and_pages_turn() {
    adviser()
        .get("/young-people?team=Leaving care north")
        .then()
        .body(containsString("Jo Blake"))
        .body(not(containsString("Quiet Person")));
    adviser().get("/young-people?state=overdue").then().body(containsString("3 young people"));
    adviser()
        .get("/young-people?state=awaiting-confirmation")
        .then()
        .body(containsString("1 young person"));
    adviser().get("/young-people?state=undetermined").then().body(containsString("Sam Unrecorded"));
    adviser()
        .get("/young-people?status=eligible-child")
        .then()
        .body(containsString(Council.LONG_FAMILY))
        .body(containsString("1 young person"));
    adviser()
        .get("/young-people?adviser=none&status=former-relevant-child-21-to-25")
        .then()
        .body(containsString("30 young people, page 1 of 2"));
    adviser()
        .get("/young-people?adviser=none&status=former-relevant-child-21-to-25&page=2")
        .then()
        .body(containsString("page 2 of 2"))
        .body(containsString("Quiet Person 39"));
    adviser().get("/young-people?page=999").then().statusCode(200);
  }

  @Test
  void a_search_by_name_or_reference_is_posted() {
    search("blake").body(containsString("Jo Blake")).body(containsString("1 young person"));
    search("jordan").body(containsString("Jo Blake"));
    search("MANY-DUT").body(containsString("Jo Blake"));
    search("%").body(containsString("Type at least 2"));
    search("%%").body(containsString("Nobody matches"));
    search("' or 1=1 --").body(containsString("Nobody matches"));
    search("quiet").body(containsString("page 1 of 2")).body(not(containsString("search=")));
  }

  @Test
  void an_older_revision_is_ignored() {
    publisher.life(
        life(
            "kept",
            5,
            born("2008-01-01"),
            null,
            List.of(),
            status("former-relevant-child", "2026-01-01", null)));
    awaitText("/young-people/" + AUTHORITY + "/kept", "Former relevant child");
    publisher.life(
        life(
            "kept",
            4,
            born("2008-01-01"),
            null,
            List.of(),
            status("qualifying-person", "2024-01-01", null)));
    // A later message of the same key's partition shows that the older one has been read.
    var parked = Parked.count();
    publisher.raw(
        Topics.ENTITLEMENTS, AUTHORITY + "/kept", "not json".getBytes(StandardCharsets.UTF_8));
    awaitParked(parked);

    adviser()
        .get("/young-people/" + AUTHORITY + "/kept")
        .then()
        .body(containsString("Former relevant child"))
        .body(not(containsString("Qualifying person")));
  }

  @Test
  void tombstones_remove_a_person() {
    publisher.person(Council.name("leaving", "Gone", "Tomorrow", null));
    publisher.life(
        life(
            "leaving",
            born("2008-01-01"),
            List.of(),
            status("former-relevant-child", "2026-01-01", null)));
    awaitText("/young-people/" + AUTHORITY + "/leaving", "Former relevant child");
    awaitText("/young-people/" + AUTHORITY + "/leaving", "Gone Tomorrow");

    publisher.tombstone(Topics.PEOPLE, AUTHORITY + "/leaving");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                adviser()
                    .get("/young-people/" + AUTHORITY + "/leaving")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Gone"))));
    publisher.tombstone(Topics.ENTITLEMENTS, AUTHORITY + "/leaving");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> adviser().get("/young-people/" + AUTHORITY + "/leaving").then().statusCode(404));
    search("leaving").body(containsString("Nobody matches"));
  }

  @Test
  void a_person_of_another_authority_is_not_found() {
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .accept("text/html")
        .get("/young-people/" + AUTHORITY + "/many-duties")
        .then()
        .statusCode(404)
        .body(containsString("Page not found"))
        .body(not(containsString("Blake")));
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .get("/young-people")
        .then()
        .statusCode(200)
        .body(containsString("No young people found"));
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .accept("text/html")
        .get("/young-people?authority=" + AUTHORITY)
        .then()
        .statusCode(403)
        .body(containsString("You cannot see this page"));
  }

  @Test
  void only_advisers_and_managers_see_pages() {
    given()
        .auth()
        .oauth2(Tokens.nobody())
        .accept("text/html")
        .get("/young-people")
        .then()
        .statusCode(403)
        .body(containsString("You cannot see this page"));
    given()
        .auth()
        .oauth2(Tokens.integrator())
        .accept("text/html")
        .get("/young-people/" + AUTHORITY + "/many-duties")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.manager())
        .accept("text/html")
        .get("/young-people")
        .then()
        .statusCode(200);
    given()
        .redirects()
        .follow(false)
        .get("/young-people")
        .then()
        .statusCode(302)
        .header("Location", containsString("code_challenge"));
  }

  @Test
  void a_path_that_nobody_answered_is_no_label_of_the_metrics() {
    for (var path : List.of("/young-people/" + AUTHORITY + "/metrics-subject", "/metrics-path")) {
      given().auth().oauth2("not-a-token").get(path).then().statusCode(401);
      adviser().delete(path).then().statusCode(greaterThanOrEqualTo(400));
    }

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds_count"))
        .body(containsString("status=\"401\""))
        .body(not(containsString("metrics-subject")))
        .body(not(containsString("metrics-path")));
  }

  @Test
  void links_of_a_sign_in_of_two_authorities_stay_with_the_one_that_is_shown() {
    var two = Tokens.twoAuthorities();
    for (var path :
        List.of(
            "/young-people?state=overdue&authority=" + AUTHORITY,
            "/young-people/" + AUTHORITY + "/many-duties",
            "/young-people/" + AUTHORITY + "/many-duties/sheet")) {
      given()
          .auth()
          .oauth2(two)
          .accept("text/html")
          .get(path)
          .then()
          .statusCode(200)
          .body(containsString("href=\"/young-people?authority=" + AUTHORITY + "\""))
          .body(containsString("href=\"/young-people?adviser=pa-01&amp;authority=" + AUTHORITY))
          .body(not(containsString("href=\"/young-people\"")));
    }
    given()
        .auth()
        .oauth2(two)
        .formParam("authority", AUTHORITY)
        .formParam("search", "blake")
        .post("/young-people")
        .then()
        .body(containsString("Jo Blake"))
        .body(not(containsString("href=\"/young-people\"")));
    adviser()
        .get("/young-people")
        .then()
        .body(containsString("href=\"/young-people\""))
        .body(not(containsString("authority=" + AUTHORITY + "\"")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page",
        "/young-people/E06000051/nobody",
        "/young-people/E06000051/%20",
        "/young-people/E0600005/x",
        "/young-people/a/b/c"
      })
  void an_unknown_address_is_a_page_that_says_so(String path) {
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .accept("text/html")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType(startsWith("text/html"))
        .body(containsString("Page not found"));
  }
}
