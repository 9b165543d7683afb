package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static uk.waymark.portal.SyntheticPeople.AUTHORITY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class PagesOnADayTest extends PagesOfACouncil {
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
}
