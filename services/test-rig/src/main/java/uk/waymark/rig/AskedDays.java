package uk.waymark.rig;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** The days that every deriving service is asked of, right and wrong ones, over HTTP. */
public final class AskedDays {
  private static final Map<String, List<String>> NO_DAYS =
      Map.of(
          "asAt",
          List.of("2026-02-30", "+12025-01-01", "-2025-01-01", "2026-03-31T09:30:00Z"),
          "knownAt",
          List.of(
              "2026-02-30",
              "+12025-01-01",
              "+999999999-12-31",
              "+999999999-12-31T23:59:59Z",
              "2026-03-31T25:00:00Z"));

  private static final Map<String, List<String>> FIRST_AND_LAST =
      Map.of(
          "asAt",
          List.of("0000-01-01", "9999-12-31"),
          "knownAt",
          List.of("0000-01-01", "9999-12-31", "9999-12-31T23:59:59-18:00"));

  private AskedDays() {}

  /** What is no day of a four-digit year is refused, and the parameter named. */
  public static void whatIsNoDayIsNamed(String path) {
    NO_DAYS.forEach(
        (parameter, days) ->
            days.forEach(
                words ->
                    asked(path, parameter, words)
                        .statusCode(400)
                        .contentType("application/problem+json")
                        .body("parameter", equalTo(parameter))
                        .body(
                            "detail",
                            startsWith(
                                "The parameter " + parameter + " is a day that exists, such as"))));
  }

  /** The first and the last day of four-digit years are answered. */
  public static void theFirstAndTheLastAreAnswered(String path) {
    FIRST_AND_LAST.forEach(
        (parameter, days) -> days.forEach(words -> asked(path, parameter, words).statusCode(200)));
  }

  private static ValidatableResponse asked(String path, String parameter, String words) {
    return given().auth().oauth2(Tokens.adviser()).queryParam(parameter, words).get(path).then();
  }
}
