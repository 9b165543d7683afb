package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.rig.LoggedLines;

@QuarkusTest
class ImportTest extends Returns {
  @BeforeEach
  void startEmpty() throws Exception {
    forget();
  }

  @Test
  void a_return_becomes_the_events_that_its_rows_say() throws Exception {
    load(
            2017,
            files(
                "header.csv", HEADER + child("c1", "01/02/2001"),
                "uasc.csv", UASC + "c1,M,01/02/2001,01/02/2019\n",
                "episodes.csv",
                    EPISODES
                        + episode("c1", "05/06/2017", "S", "V2", "U4", "01/09/2017", "X1")
                        + episode("c1", "01/09/2017", "B", "C2", "K2", "10/01/2018", "E5")))
        .then()
        .statusCode(200)
        .body("rows", empty())
        .body("totals.children", equalTo(1))
        .body("totals.distinctEpisodes", equalTo(2))
        .body("totals.periodsOfCare", equalTo(1))
        .body("totals.eventsNew", equalTo(6));

    assertThat(eventsOf("c1"))
        .containsExactlyInAnyOrder(
            "person-registered {\"dateOfBirth\":\"2001-02-01\",\"dateOfBirthEvidence\":\"not-recorded\",\"unaccompaniedAsylumSeeking\":true}",
            "care-started {\"legalBasis\":\"section-20\",\"effectiveDate\":\"2017-06-05\"}",
            "home-changed {\"kind\":\"foster-care\",\"effectiveDate\":\"2017-06-05\"}",
            "legal-basis-changed {\"legalBasis\":\"care-order\",\"effectiveDate\":\"2017-09-01\"}",
            "home-changed {\"kind\":\"childrens-home\",\"effectiveDate\":\"2017-09-01\"}",
            "care-ended {\"reason\":\"independent-living\",\"effectiveDate\":\"2018-01-10\"}");
    assertThat(
            count(
                "SELECT count(*) FROM care_event WHERE subject = 'c1'"
                    + " AND recorded_at = '2018-05-01T00:00:00+01:00'"))
        .isEqualTo(6);
  }

  @Test
  void endings_that_mean_more_than_an_end_say_so() throws Exception {
    load(
            2017,
            files(
                "e.csv",
                EPISODES
                    + episode("died", "05/06/2017", "S", "V2", "U4", "01/09/2017", "E2")
                    + episode("guard", "05/06/2017", "S", "V2", "U4", "01/09/2017", "E46")
                    + episode("prison", "05/06/2017", "S", "V2", "U4", "01/09/2017", "E9")
                    + episode("remand", "05/06/2017", "S", "J1", "R5", "01/09/2017", "X1")
                    + episode("break", "05/06/2017", "S", "V3", "U4", "07/06/2017", "E4A"),
                "oc3.csv",
                OC3 + "left,02/07/1999,DIED,0,0\n" + "uni,02/07/1998,YES,F1,Z1\n"))
        .then()
        .statusCode(200);

    assertThat(eventsOf("died")).anyMatch(event -> event.startsWith("person-died"));
    assertThat(eventsOf("guard")).anyMatch(event -> event.startsWith("special-guardianship-made"));
    assertThat(eventsOf("prison"))
        .anyMatch(event -> event.startsWith("detained {\"basis\":\"sent"));
    assertThat(eventsOf("remand"))
        .anyMatch(event -> event.startsWith("detained {\"basis\":\"remand\""))
        .anyMatch(event -> event.startsWith("released"))
        .noneMatch(event -> event.startsWith("care-ended"));
    assertThat(eventsOf("break"))
        .anyMatch(event -> event.contains("short-breaks"))
        .anyMatch(event -> event.contains("short-break-ended"));
    assertThat(eventsOf("left"))
        .anyMatch(event -> event.contains("\"inTouch\":\"died\""))
        .anyMatch(event -> event.startsWith("person-died {\"effectiveDate\":\"2018-03-31\"}"));
    assertThat(eventsOf("uni"))
        .containsExactly(
            "position-observed {\"effectiveDate\":\"2017-07-02\",\"about\":\"around-birthday-19\","
                + "\"inTouch\":\"yes\",\"activity\":\"higher-education-full-time\","
                + "\"accommodation\":\"with-former-foster-carers\",\"suitable\":true}");
  }

  @Test
  void a_zip_a_single_csv_and_a_byte_order_mark_are_read() throws Exception {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("some folder/header.csv"));
      zip.write(("\uFEFF" + HEADER + child("z1", "01/02/2001")).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", "2017-18")
        .contentType("application/zip")
        .body(zipped.toByteArray())
        .post("/imports/ssda903")
        .then()
        .statusCode(200)
        .body("files[0].file", equalTo("header.csv"))
        .body("files[0].rowsAccepted", equalTo(1));
    caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", "2017")
        .contentType("text/csv")
        .body(OC3 + "z1,02/07/1999,NO,0,0\n")
        .post("/imports/ssda903")
        .then()
        .statusCode(200)
        .body("totals.eventsNew", equalTo(1));
  }

  @Test
  void broken_rows_are_reported_with_line_and_column_and_left_out_and_the_rest_stands() {
    var log = new LoggedLines();
    var report =
        load(
                2017,
                files(
                    "episodes.csv",
                    EPISODES
                        + episode("g1", "05/06/2017", "S", "V2", "U4", "", "")
                        + episode("", "05/06/2017", "S", "V2", "U4", "", "")
                        + episode("g2", "NULL", "S", "V2", "U4", "", "")
                        + episode("g3", "31/06/2017", "S", "V2", "U4", "", "")
                        + episode("g4", "2017-06-05", "S", "V2", "U4", "", "")
                        + episode("g5", "05/06/2017", "S", "Q9", "U4", "", "")
                        + episode("g6", "05/06/2017", "S", "V2", "U4", "01/01/2017", "E5")
                        + episode("Jane Doe", "05/06/2017", "S", "V2", "U4", "", "")
                        + "short,row\n"
                        + episode("g7", "05/06/2018", "S", "V2", "U4", "", "")
                        + episode("g8", "05/06/2017", "S", "V2", "U4", "", "")
                        + episode("g8", "05/06/2017", "S", "C2", "U4", "", "")))
            .then()
            .statusCode(200)
            .body("files[0].rowsRead", equalTo(12))
            .body("files[0].rowsAccepted", equalTo(1))
            .body("files[0].rowsRefused", equalTo(11))
            .body(
                "rows.findAll { it.severity == 'REFUSED' }.code",
                contains(
                    "child-blank",
                    "date-form",
                    "date-does-not-exist",
                    "date-form",
                    "code-unknown",
                    "ends-before-start",
                    "child-id-form",
                    "wrong-number-of-fields",
                    "starts-after-return-year",
                    "same-episode-twice",
                    "same-episode-twice"))
            .body(
                "rows.findAll { it.severity == 'REFUSED' }.line",
                contains(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
            .body("rows.column", hasItems("CHILD", "DECOM", "LS", "DEC"))
            .extract()
            .asString();

    var logged = log.text();
    log.close();
    assertThat(logged).doesNotContain("Jane Doe").doesNotContain("05/06/2017");
    assertThat(report).contains("holds the word NULL").doesNotContain("Jane Doe");
    assertThat(recordedOf("g1")).isEqualTo(2);
    assertThat(recordedOf("g3")).isZero();
  }

  @Test
  void a_file_that_is_no_table_refuses_the_whole_import_and_names_the_nearest() {
    load(
            2017,
            files(
                "header.csv",
                HEADER + child("n1", "01/02/2001"),
                "wrong.csv",
                "CHILD,DOB,INTOUCH,ACTIV,ACCOM\nn1,01/02/2001,YES,F1,Z1\n"))
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("violations[0].pointer", equalTo("/wrong.csv"))
        .body("violations[0].message", containsString("OC3"))
        .body("violations[0].message", containsString("missing: IN_TOUCH"))
        .body("violations[0].message", containsString("unknown: INTOUCH"));
    assertThat(recordedOf("n1")).isZero();

    load(2017, files("x.csv", "CHILD,\"SEX\n")).then().statusCode(422);
    load(2017, files("x.csv", "")).then().statusCode(422);
    caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", 2017)
        .multiPart("note", "no file at all")
        .post("/imports/ssda903")
        .then()
        .statusCode(422)
        .contentType(PROBLEM);
    load(2017, files("x.csv", "n1,M,01/02/2001\n"))
        .then()
        .statusCode(422)
        .body("violations[0].message", containsString("(not a column name)"));
  }

  @Test
  void the_query_is_checked_and_another_authority_is_refused() {
    caseSystem()
        .queryParam("authority", Event.COUNCIL)
        .queryParam("year", "2017-19")
        .contentType("text/csv")
        .body(HEADER)
        .post("/imports/ssda903")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("year"));
    caseSystem()
        .queryParam("authority", "E06000001")
        .queryParam("year", "2017")
        .contentType("text/csv")
        .body(HEADER)
        .post("/imports/ssda903")
        .then()
        .statusCode(403);
  }

  @Test
  void what_neighbouring_rows_make_doubtful_is_reported_and_decides_nothing() throws Exception {
    load(
            2017,
            files(
                "h.csv", HEADER + child("d1", "01/02/2001") + child("d2", "01/02/2001"),
                "e.csv",
                    EPISODES
                        + episode("d1", "05/06/2017", "P", "V2", "U4", "", "")
                        + episode("d1", "01/08/2017", "P", "V2", "K2", "01/10/2017", "X1")
                        + episode("d2", "05/06/2017", "S", "V2", "U4", "01/09/2017", "")
                        + episode("d2", "01/08/2017", "S", "V2", "U4", "01/09/2017", "E8")
                        + episode("d2", "01/09/2017", "S", "V2", "U4", "", "X1")))
        .then()
        .statusCode(200)
        .body(
            "rows.code",
            hasItems(
                "first-episode-not-started",
                "open-before-a-later-episode",
                "no-episode-follows",
                "end-without-reason",
                "overlaps-the-next-episode",
                "started-on-the-day-it-ended",
                "reason-without-end"))
        .body("rows.severity", hasItem("WARNING"));

    assertThat(eventsOf("d1"))
        .contains("care-started {\"legalBasis\":\"section-20\",\"effectiveDate\":\"2017-06-05\"}")
        .noneMatch(event -> event.startsWith("care-ended"));
    assertThat(eventsOf("d2").stream().filter(event -> event.startsWith("care-ended"))).hasSize(1);
  }

  @Test
  void a_row_sent_again_with_other_content_is_corrected_and_what_it_no_longer_says_withdrawn()
      throws Exception {
    var first = EPISODES + episode("a1", "05/06/2017", "S", "V2", "U4", "01/09/2017", "E5");
    var second = EPISODES + episode("a1", "05/06/2017", "S", "C2", "U4", "", "");
    load(2017, files("e.csv", first)).then().body("totals.eventsNew", equalTo(3));
    load(2017, files("e.csv", second)).then().body("totals.eventsNew", equalTo(2));
    load(2017, files("e.csv", second)).then().body("totals.eventsNew", equalTo(0));
    load(2017, files("e.csv", first)).then().body("totals.eventsNew", equalTo(2));

    assertThat(eventsOf("a1"))
        .hasSize(7)
        .anyMatch(event -> event.contains("sent again without it"));
    assertThat(
            count(
                "SELECT count(*) FROM care_event WHERE subject = 'a1'"
                    + " AND body LIKE '%\"corrects\"%'"))
        .isEqualTo(3);
  }

  @Test
  void rows_of_an_erased_child_are_left_out_and_not_kept() {
    var person = Event.somebody();
    load(2017, files("h.csv", HEADER + child(person, "01/02/2001"))).then().statusCode(200);
    erase(person);

    load(2017, files("h.csv", HEADER + child(person, "01/02/2001")))
        .then()
        .statusCode(200)
        .body("rows.code", contains("erased"))
        .body("files[0].rowsAccepted", equalTo(0));
    assertThat(count("SELECT count(*) FROM import_row WHERE child = ?", person)).isZero();
    assertThat(recordedOf(person)).isZero();
  }

  private List<String> eventsOf(String child) throws Exception {
    var events = new ArrayList<String>();
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT type, body FROM care_event WHERE subject = ?")) {
      select.setString(1, child);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          JsonNode data =
              Json.parse(rows.getString(2).getBytes(StandardCharsets.UTF_8)).path("data");
          events.add(rows.getString(1).replace("uk.waymark.", "").replace(".v1", "") + " " + data);
        }
      }
    }
    return events;
  }
}
