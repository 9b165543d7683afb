package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.intake.parked.ParkedRetention;
import uk.waymark.intake.record.Secrets;
import uk.waymark.rig.LoggedLines;
import uk.waymark.rig.Tokens;

/** What operators can do about a message that could not be taken. */
@QuarkusTest
class ParkedTest extends RunningIntake {
  private static final String OTHER_COUNCIL = "E08000030";
  private static final String NOBODYS = "E06999999"; // has the form of a code

  @Inject ParkedRetention retention;
  @Inject Secrets secrets;

  @Test
  void an_operator_lists_reads_and_settles_what_is_parked() throws Exception {
    var person = Event.somebody();
    var bad = Event.careStarted(person).data("colour", "vermilion").text();
    var reference = parked(Event.COUNCIL + "/" + person, bad);

    var line = "parked.find { it.reference == '%s' }".formatted(reference);
    operator()
        .get("/parked")
        .then()
        .statusCode(200)
        .body(line + ".authority", equalTo(Event.COUNCIL))
        .body(line + ".subject", equalTo(person))
        .body(line + ".violations[0].pointer", equalTo("/data/?"))
        .body(line + ".originalKept", equalTo(true))
        .body(line + ".settledAt", nullValue());
    assertThat(operator().get("/parked").asString()).doesNotContain("vermilion", "colour");

    operator()
        .get("/parked/{reference}/original", reference)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(equalTo("content-type:application/json\n\n" + bad));

    operator()
        .post("/parked/{reference}/settlement", reference)
        .then()
        .statusCode(200)
        .body("settledAt", not(nullValue()))
        .body("settledBy", matchesPattern("sign-in [0-9a-f]{16}"));
    String again =
        operator().post("/parked/{reference}/settlement", reference).path("settledAt").toString();
    operator()
        .get("/parked/{reference}", reference)
        .then()
        .statusCode(200)
        .body("settledAt", equalTo(again))
        .body("deletedFrom", equalTo(Instant.parse(again).plus(Duration.ofDays(30)).toString()));
    operator().get("/parked").then().body(line, nullValue());
    operator().queryParam("settled", "true").get("/parked").then().body(line, not(nullValue()));
    operator()
        .queryParam("settled", "true")
        .queryParam("after", reference)
        .get("/parked")
        .then()
        .statusCode(200)
        .body(line, nullValue());
  }

  @Test
  void nobody_else_may_and_another_authoritys_is_not_there() throws Exception {
    var mine = parked(Event.COUNCIL + "/" + Event.somebody(), "not json");
    alsoHere(OTHER_COUNCIL);
    var theirs = parked(OTHER_COUNCIL + "/" + Event.somebody(), "not json");

    for (var token : new String[] {Tokens.integrator(), Tokens.manager(), Tokens.adviser()}) {
      for (var address :
          new String[] {"/parked", "/parked/" + mine, "/parked/" + mine + "/original"}) {
        asSent().auth().oauth2(token).get(address).then().statusCode(403).contentType(PROBLEM);
      }
      asSent().auth().oauth2(token).post("/parked/" + mine + "/settlement").then().statusCode(403);
    }
    asSent().get("/parked").then().statusCode(401);
    operator()
        .get("/parked")
        .then()
        .body("parked.reference.contains('%s')".formatted(theirs), equalTo(false));
    for (var address : new String[] {"", "/original"}) {
      operator().get("/parked/" + theirs + address).then().statusCode(404).contentType(PROBLEM);
    }
    operator().post("/parked/" + theirs + "/settlement").then().statusCode(404);
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE settled_at IS NULL AND reference::text = ?",
                theirs))
        .isEqualTo(1);
  }

  @Test
  void a_key_that_names_nobody_does_not_open_another_authoritys_event() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var person = Event.somebody();
    var theirs =
        Event.careStarted(person).with("authority", OTHER_COUNCIL).data("colour", "x").text();
    var escaped = theirs.replace(OTHER_COUNCIL, "E0800003\\u0030");
    var underMyKey = parked(Event.COUNCIL + "/" + person, theirs);

    var withABlankLine = parked(me(), theirs, Map.of("trace", "a\n\nb"));
    var pretending =
        parked(null, theirs, Map.of("trace", "a\nce_authority:" + Event.COUNCIL + "\n\nb"));
    for (var reference :
        List.of(
            parked(null, theirs), parked(null, escaped), underMyKey, withABlankLine, pretending)) {
      operator().get("/parked/{reference}", reference).then().statusCode(200);
      isKeptFromMe(reference);
    }
  }

  @Test
  void what_names_no_authority_is_for_who_covers_all_of_the_installation() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var misspelt = Event.careStarted(Event.somebody()).with("authority", "E0800030");
    var unknown = Event.careStarted(Event.somebody()).with("authority", NOBODYS);

    isKeptFromMe(parked(null, misspelt.text()));
    isKeptFromMe(parked(null, unknown.text()));
    isKeptFromMe(parked(null, "no code"));
    isKeptFromMe(parked(NOBODYS + "/" + Event.somebody(), "no code"));
  }

  @Test
  void a_stray_key_takes_nothing_from_the_only_authority_here() throws Exception {
    var mine = Event.careStarted(Event.somebody());
    post(mine).then().statusCode(202);
    nobodyElseHere();
    var stray = OTHER_COUNCIL + "/" + Event.somebody();
    var unknown = NOBODYS + "/" + Event.somebody();
    var misdirected = Event.careStarted(Event.somebody()).with("authority", OTHER_COUNCIL);

    for (var reference :
        List.of(
            parked(stray, "not json"),
            parked(null, "not json"),
            parked(unknown, "not json"),
            parked(me(), misdirected.data("colour", "x").text()))) {
      operator()
          .get("/parked")
          .then()
          .body("parked.reference.contains('%s')".formatted(reference), equalTo(true));
      operator().get("/parked/{reference}/original", reference).then().statusCode(200);
      operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
    }
    operator()
        .queryParam("settled", "true")
        .get("/parked")
        .then()
        .body("parked.findAll { it.authority == '%s' }".formatted(NOBODYS), hasSize(1));
  }

  @Test
  void a_code_that_no_authority_has_takes_nothing_from_the_keys_own() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var reference =
        parked(me(), Event.careStarted(Event.somebody()).with("authority", NOBODYS).text());

    operator().get("/parked/{reference}/original", reference).then().statusCode(200);
    operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
  }

  @Test
  void a_line_without_a_key_of_which_nothing_was_kept_is_settled_by_who_sees_it() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var reference = parked(null, Event.named(Event.somebody(), "Zebedee").text());

    operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
  }

  @Test
  void fields_of_the_data_in_binary_mode_are_not_its_authority() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var reference =
        parked(
            me(),
            "{\"authority\":\"%s\"}".formatted(OTHER_COUNCIL),
            Map.of("ce_specversion", "1.0", "ce_authority", Event.COUNCIL));

    operator().get("/parked/{reference}/original", reference).then().statusCode(200);
  }

  @Test
  void a_message_of_before_is_read_by_whose_it_may_be_by_any_reading() throws Exception {
    alsoHere(OTHER_COUNCIL);
    var reference = parked(me(), "not json");
    var theirs = Event.careStarted(Event.somebody()).with("authority", OTHER_COUNCIL).text();
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET original = ?, original_form = 1"
                    + " WHERE reference = ?::uuid")) {
      update.setBytes(
          1, secrets.encrypt(("trace:a\n\nb\n\n" + theirs).getBytes(StandardCharsets.UTF_8)));
      update.setString(2, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }

    isKeptFromMe(reference);
  }

  @Test
  void ones_own_message_that_names_another_authority_is_ones_own() throws Exception {
    var mine =
        Event.careStarted(Event.somebody())
            .data("lookedAfterBy", OTHER_COUNCIL)
            .data("colour", "x")
            .text();

    for (var reference : List.of(parked(null, mine), parked(me(), mine), parked(me(), "{{"))) {
      operator().get("/parked/{reference}/original", reference).then().statusCode(200);
      operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
    }
  }

  @Test
  void the_log_says_which_operator_read_and_settled_and_no_name() throws Exception {
    var reference = parked(me(), "not json");
    try (var log = new LoggedLines()) {
      operator().get("/parked/{reference}/original", reference).then().statusCode(200);
      String by = operator().post("/parked/{reference}/settlement", reference).path("settledBy");

      assertThat(log.text())
          .contains(by + " read the original of the parked message " + reference)
          .contains(by + " settled the parked message " + reference)
          .doesNotContain("demo-operator");
    }
    try (var log = new LoggedLines()) {
      operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);

      assertThat(log.text()).doesNotContain("settled the parked message " + reference);
    }
  }

  @Test
  void a_page_after_a_line_that_is_gone_is_refused_and_not_empty() {
    operator()
        .queryParam("after", UUID.randomUUID())
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("after"))
        .body("detail", containsString("start from the first page"));
  }

  /** As if another council had sent something too. */
  private void alsoHere(String council) throws SQLException {
    change(
        "INSERT INTO staff VALUES ('%s', 'x', '{}', 1) ON CONFLICT DO NOTHING".formatted(council));
  }

  private void nobodyElseHere() throws SQLException {
    for (var table : List.of("care_event", "person_name", "staff", "import_row")) {
      change("DELETE FROM %s WHERE authority <> '%s'".formatted(table, Event.COUNCIL));
    }
  }

  private void change(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static String me() {
    return Event.COUNCIL + "/" + Event.somebody();
  }

  private void isKeptFromMe(String reference) {
    operator().get("/parked/{reference}/original", reference).then().statusCode(403);
    operator()
        .post("/parked/{reference}/settlement", reference)
        .then()
        .statusCode(403)
        .contentType(PROBLEM);
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE settled_at IS NULL AND reference::text = ?",
                reference))
        .isEqualTo(1);
  }

  @Test
  void what_was_not_kept_says_so_and_bad_questions_are_answered() throws Exception {
    var name = Event.named(Event.somebody(), "Zebedee").text();
    operator()
        .get("/parked/{reference}/original", parked(null, name))
        .then()
        .statusCode(404)
        .body("title", equalTo("Not kept"));
    operator().get("/parked/{reference}", UUID.randomUUID()).then().statusCode(404);
    operator().get("/parked/not-a-reference").then().statusCode(404);
    operator()
        .queryParam("settled", "perhaps")
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("settled"));
    operator()
        .queryParam("after", "x")
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("after"));
  }

  @Test
  void an_original_of_another_key_is_said_to_be_one() throws Exception {
    var reference = parked(me(), "not json");
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET original = ? WHERE reference = ?::uuid")) {
      update.setBytes(1, new byte[64]);
      update.setString(2, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }

    operator()
        .get("/parked/{reference}/original", reference)
        .then()
        .statusCode(409)
        .contentType(PROBLEM);
    operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
  }

  @Test
  void thirty_days_after_it_was_settled_it_goes_and_not_before() throws Exception {
    var old = parked(null, "not json, old");
    var young = parked(null, "not json, young");
    var open = parked(null, "not json, open");
    settledBefore(old, Duration.ofDays(30));
    settledBefore(young, Duration.ofDays(30).minusHours(1));

    assertThat(retention.deleteSettled()).isEqualTo(1);

    operator().get("/parked/" + old).then().statusCode(404);
    operator().get("/parked/" + young).then().statusCode(200);
    operator().get("/parked/" + open).then().statusCode(200);
  }

  private void settledBefore(String reference, Duration ago) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET settled_at = now() - ?::interval WHERE reference = ?::uuid")) {
      update.setString(1, ago.toString());
      update.setString(2, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
