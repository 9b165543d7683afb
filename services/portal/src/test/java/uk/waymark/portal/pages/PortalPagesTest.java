package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
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
class PortalPagesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static @Nullable Publisher started;

  private final Publisher publisher = started == null ? new Publisher() : started;

  @BeforeEach
  void aCouncilIsPublished() {
    if (started != null) {
      return;
    }
    started = publisher;
    Council.publish(publisher);
    awaitText("/young-people/" + AUTHORITY + "/quiet-39", "Quiet Person 39");
    awaitText("/young-people/" + AUTHORITY + "/many-duties", "Review the pathway plan");
    awaitText("/young-people/" + AUTHORITY + "/many-duties", "Visit the young person at home");
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void what_the_topics_say_stands_on_the_page() {
    adviser()
        .get("/young-people/" + AUTHORITY + "/many-duties")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
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
  void filters_narrow_and_pages_turn() {
    adviser()
        .get("/young-people?team=Leaving care north")
        .then()
        .body(containsString("Jo Blake"))
        .body(not(containsString("Quiet Person")));
    adviser().get("/young-people?state=overdue").then().body(containsString("2 young people"));
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
    publisher.raw(
        Topics.ENTITLEMENTS, AUTHORITY + "/kept", "not json".getBytes(StandardCharsets.UTF_8));
    awaitParked();

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

  @Test
  void the_page_as_at_another_day_says_so() {
    adviser()
        .get("/young-people/" + AUTHORITY + "/many-duties?asAt=2023-05-01")
        .then()
        .statusCode(200)
        .body(containsString("This page shows 1 May 2023, not today."))
        .body(containsString("Demo Adviser Two"));
    adviser()
        .redirects()
        .follow(false)
        .get("/young-people/" + AUTHORITY + "/many-duties?day=1&month=5&year=2023")
        .then()
        .statusCode(303)
        .header("Location", containsString("?asAt=2023-05-01"));
    adviser()
        .get("/young-people/" + AUTHORITY + "/many-duties?day=30&month=2&year=2023")
        .then()
        .statusCode(400)
        .body(containsString("Enter a real date"));
    adviser()
        .get("/young-people/" + AUTHORITY + "/many-duties?asAt=soon")
        .then()
        .statusCode(400)
        .body(containsString("Enter a real date"));
  }

  @Test
  void an_unconfirmed_end_is_shown_as_awaiting_confirmation() {
    adviser()
        .get("/young-people/" + AUTHORITY + "/awaiting")
        .then()
        .body(containsString("Relevant child"))
        .body(containsString("Awaiting confirmation"))
        .body(containsString("Qualifying person"))
        .body(containsString("Text not yet checked against the official copy."))
        .body(containsString("Reading: J-6M"));
  }

  @Test
  void missing_facts_are_named() {
    adviser()
        .get("/young-people/" + AUTHORITY + "/no-birth-date")
        .then()
        .body(containsString("Not known yet"))
        .body(containsString("date of birth"))
        .body(containsString("The timeline needs a date of birth."));
    adviser()
        .get("/young-people/" + AUTHORITY + "/nothing-yet")
        .then()
        .body(containsString("Noor Newcomer"))
        .body(containsString("has not worked anything out"));
  }

  @Test
  void a_death_is_shown_quietly() {
    var page =
        adviser()
            .get("/young-people/" + AUTHORITY + "/died")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(page)
        .contains("Robin Ashby", "Died 3 March 2026")
        .doesNotContain("govuk-tag waymark", "Overdue", "£");
    search("robin")
        .body(containsString("Died 3 March 2026"))
        .body(not(containsString("Nothing due")));
  }

  @Test
  void the_mailbox_shows_the_newest_letter_first() throws IOException {
    Files.createDirectories(PortalProfile.MAIL);
    for (var number : List.of("00000001", "00000002")) {
      Files.writeString(
          PortalProfile.MAIL.resolve(number + ".eml"),
          "Subject: Letter " + number + "\r\nTo: pa@example.org\r\n\r\n<b>2 overdue</b>\r\n");
    }

    var page = adviser().get("/mailbox").then().statusCode(200).extract().asString();

    assertThat(page.indexOf("Letter 00000002"))
        .isPositive()
        .isLessThan(page.indexOf("Letter 00000001"));
    assertThat(page).contains("&lt;b&gt;2 overdue");
  }

  @Test
  void the_record_counts_people_for_programs_only() {
    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/status/record")
        .then()
        .statusCode(200)
        .body("service", equalTo("portal"))
        .body("events", equalTo(0))
        .body("people", not(equalTo(0)));
    given().auth().oauth2(Tokens.adviser()).get("/status/record").then().statusCode(403);
  }

  @Test
  void style_sheets_are_there_and_fonts_are_not() {
    given()
        .get("/styles/govuk.css")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("max-age"))
        .body(not(containsString("GDS Transport")))
        .body(not(containsString("url(/assets")))
        .body(containsString(".govuk-button"));
    given()
        .get("/styles/waymark.css")
        .then()
        .statusCode(200)
        .body(containsString("Arial, Helvetica, sans-serif"));
    given().get("/assets/fonts/light-94a07e06a1-v2.woff2").then().statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse search(String words) {
    return adviser().formParam("search", words).post("/young-people").then().statusCode(200);
  }

  private static RequestSpecification adviser() {
    return given().auth().oauth2(Tokens.adviser()).accept("text/html");
  }

  private static void awaitText(String path, String text) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> adviser().get(path).then().statusCode(200).body(containsString(text)));
  }

  private static void awaitParked() {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(Parked.count()).isPositive());
  }
}
