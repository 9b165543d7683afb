package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.intake.record.Secrets;

/** Whose a parked message is, by what its key and the event in it say. */
@QuarkusTest
class WhoseParkedTest extends RunningIntake {
  private static final String OTHER_COUNCIL = "E08000030";
  private static final String NOBODYS = "E06999999"; // has the form of a code

  @Inject Secrets secrets;

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

  private void nobodyElseHere() throws SQLException {
    for (var table : List.of("care_event", "person_name", "staff", "import_row")) {
      change("DELETE FROM %s WHERE authority <> '%s'".formatted(table, Event.COUNCIL));
    }
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
}
