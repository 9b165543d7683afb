package uk.waymark.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static uk.waymark.portal.SyntheticPeople.AUTHORITY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

/** The sheet over HTTP, as a page and as a PDF file. */
@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class SheetPagesTest extends PagesOfACouncil {
  private static final String PERSON = "/young-people/" + AUTHORITY + "/many-duties";

  @Test
  void the_person_s_page_leads_to_the_sheet_of_the_same_day() {
    adviser()
        .get(PERSON + "?asAt=2027-01-01")
        .then()
        .body(containsString("/sheet?asAt=2027-01-01"));
    adviser()
        .get(PERSON + "/sheet?asAt=2027-01-01")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/html"))
        .header("Cache-Control", "no-store")
        .body(containsString("For Jo Blake, as at 1 January 2027."))
        .body(containsString("Your personal adviser is Ama Osei."))
        .body(containsString("Money for your first home"))
        .body(containsString("You can get this up to and including 10 November 2033."))
        .body(containsString("The choice of a council: A council"))
        .body(containsString("There is still: £2,900."))
        .body(containsString("We took this from a paper that is open to all."))
        .body(containsString("From another group: A gym"))
        .body(not(containsString("Money for a suit")))
        .body(not(containsString("Children Act")))
        .body(not(containsString("The record says 16 was reached a day early.")));
  }

  @Test
  void the_adviser_s_sheet_has_the_law() {
    adviser()
        .get(PERSON + "/sheet?for=adviser")
        .then()
        .statusCode(200)
        .body(containsString("Children Act 1989, section 23A(2)"))
        .body(containsString("Do not hand it over."))
        .body(containsString("Money for a suit"))
        .body(containsString("Former relevant child."))
        .body(containsString("The record says 16 was reached a day early."));
  }

  @Test
  void the_file_is_tagged_titled_and_says_what_the_page_says() throws IOException {
    var file = pdf("");
    Files.createDirectories(Path.of("target/sheets"));
    Files.write(Path.of("target/sheets/young-person.pdf"), file);
    try (var document = Loader.loadPDF(file)) {
      var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

      assertThat(text)
          .contains("What you can get", "For Jo Blake, as at 22 November 2026.")
          .contains("Money for your first home", "How much: £3,000.")
          .contains("You can get this up to and including 10 November 2033.")
          .contains("The choice of a council: A council", "Setting up home", "From another group")
          .contains("2 March 2027", "We took this from a paper")
          .contains("1 / ")
          .doesNotContain("Children Act", "#");
      accessible(document, "What you can get");
    }
  }

  @Test
  void the_adviser_s_file_has_provisions_and_marks() throws IOException {
    var file = pdf("?for=adviser");
    Files.createDirectories(Path.of("target/sheets"));
    Files.write(Path.of("target/sheets/adviser.pdf"), file);
    try (var document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Children Act 1989, section 23A(2)", "For staff only.");
      accessible(document, "What Jo Blake can get: for the personal adviser");
    }
  }

  private static void accessible(PDDocument document, String title) {
    var catalog = document.getDocumentCatalog();
    assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
    assertThat(catalog.getLanguage()).isEqualTo("en-GB");
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    for (var page : document.getPages()) {
      for (var font : page.getResources().getFontNames()) {
        try {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  private static byte[] pdf(String query) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.adviser())
        .get(PERSON + "/sheet.pdf" + query)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "inline; filename=\"sheet.pdf\"")
        .extract()
        .asByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sheet", "/sheet.pdf", "/sheet?for=adviser", "/sheet?asAt=2024-01-01"})
  void who_died_gets_no_sheet_for_any_day(String path) {
    RestAssured.given()
        .auth()
        .oauth2(Tokens.adviser())
        .get("/young-people/" + AUTHORITY + "/died" + path)
        .then()
        .statusCode(404);
    adviser()
        .get("/young-people/" + AUTHORITY + "/died")
        .then()
        .statusCode(200)
        .body(not(containsString("/sheet")));
  }

  @Test
  void only_who_may_see_the_person_sees_the_sheet() {
    RestAssured.given().redirects().follow(false).get(PERSON + "/sheet").then().statusCode(302);
    adviser().get("/young-people/E08000009/many-duties/sheet").then().statusCode(404);
    adviser().get("/young-people/" + AUTHORITY + "/nobody/sheet").then().statusCode(404);
    adviser().get("/young-people/" + AUTHORITY + "/nothing-yet/sheet").then().statusCode(404);
  }

  @Test
  void a_wrong_day_or_reader_is_refused() {
    adviser().get(PERSON + "/sheet?asAt=soon").then().statusCode(400);
    adviser().get(PERSON + "/sheet?for=anyone").then().statusCode(400);
  }
}
