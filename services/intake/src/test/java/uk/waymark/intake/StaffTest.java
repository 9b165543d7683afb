package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.StaffMessage;
import uk.waymark.rig.Tokens;

@QuarkusTest
class StaffTest extends RunningIntake {

  @Test
  void a_list_replaces_the_one_before_and_whoever_is_left_out_gets_a_tombstone() throws Exception {
    put("""
    [{"staffId":"pa-1","name":"Adviser One","role":"adviser","email":"one@example.org","team":"north","hours":37},
     {"staffId":"pa-2","name":"Adviser Two","role":"manager","awayFrom":"2026-01-05","awayTo":"2026-01-12"}]
    """)
        .then()
        .statusCode(200)
        .body("changed", equalTo(2));
    put("[{\"staffId\":\"pa-1\",\"name\":\"Adviser"
            + " One\",\"role\":\"adviser\",\"email\":\"one@example.org\",\"team\":\"north\",\"hours\":37}]")
        .then()
        .statusCode(200)
        .body("staff", equalTo(1))
        .body("changed", equalTo(0))
        .body("removed", equalTo(1));

    var first = messages(Topics.STAFF, 1, m -> m.key().endsWith("/pa-1")).getFirst();
    var second = messages(Topics.STAFF, 2, m -> m.key().endsWith("/pa-2"));

    var message = Json.mapper().readValue(first.value(), StaffMessage.class);
    assertThat(message.authority()).isEqualTo(Event.COUNCIL);
    assertThat(message.hours()).isEqualTo(37);
    assertThat(second.getLast().value()).isNull();
  }

  @Test
  void everything_wrong_with_a_list_is_named_and_nothing_is_changed() {
    put("""
    [{"staffId":"a b","name":"","role":"king","email":"nowhere","hours":3.5,"leftOn":"2026-02-30","shoe":9},
     {"staffId":"x","name":"X","role":"adviser","awayFrom":"2026-01-05","awayTo":"2026-01-05"},
     {"staffId":"x","name":"X","role":"adviser"}]
    """)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body(
            "violations.pointer",
            hasItems(
                "/0/staffId",
                "/0/name",
                "/0/role",
                "/0/email",
                "/0/hours",
                "/0/leftOn",
                "/0/shoe",
                "/1/awayTo",
                "/2/staffId"));
    put("{}").then().statusCode(422);
    put("[").then().statusCode(400).contentType(PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "+12025-01-01", "+999999999-12-31", "-2025-01-01", "2026-1-05", "x"})
  void a_day_that_does_not_exist_is_named_in_each_field_that_has_one(String day) {
    put("""
    [{"staffId":"x","name":"X","role":"adviser","awayFrom":"%1$s","awayTo":"%1$s","leftOn":"%1$s"}]
    """
            .formatted(day))
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/0/awayFrom", "/0/awayTo", "/0/leftOn"))
        .body(
            "violations.message",
            everyItem(equalTo("This is not a date that exists, written YYYY-MM-DD.")));
  }

  @Test
  void an_adviser_may_not_and_nor_may_another_authority() {
    asSent()
        .auth()
        .oauth2(Tokens.adviser())
        .contentType("application/json")
        .body("[]")
        .put("/staff/" + Event.COUNCIL)
        .then()
        .statusCode(403);
    asSent()
        .auth()
        .oauth2(Tokens.otherIntegrator())
        .contentType("application/json")
        .body("[]")
        .put("/staff/" + Event.COUNCIL)
        .then()
        .statusCode(403);
  }

  private static Response put(String list) {
    return caseSystem().contentType("application/json").body(list).put("/staff/" + Event.COUNCIL);
  }
}
