package uk.waymark.intake;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Sends returns and looks at what came of them. */
abstract class Returns extends RunningIntake {
  static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
  static final String OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n";
  static final String UASC = "CHILD,SEX,DOB,DUC\n";

  static String child(String id, String dob) {
    return id + ",M," + dob + ",WBRI,,,\n";
  }

  static String episode(
      String child, String decom, String rne, String ls, String place, String dec, String rec) {
    return String.join(
            ",", child, decom, rne, ls, "N1", place, "PR1", dec, rec, "", "AB1", "AB2", "1234567")
        + "\n";
  }

  static Response load(int year, Map<String, String> files) {
    var request = caseSystem().queryParam("authority", Event.COUNCIL).queryParam("year", year);
    files.forEach(
        (name, content) ->
            request.multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv"));
    return request.post("/imports/ssda903");
  }

  static Map<String, String> files(String... namesAndContents) {
    var files = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      files.put(namesAndContents[i], namesAndContents[i + 1]);
    }
    return files;
  }

  /**
   * Forgets every import, so that another order can be tried on the same council. It waits until
   * all is sent: PostgreSQL ends one of two that delete and mark the same rows as sent.
   */
  void forget() throws Exception {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> operator().get("/status/record").path("lagging").equals(0));
    try (var connection = database.getConnection();
        var delete = connection.createStatement()) {
      delete.execute("DELETE FROM care_event WHERE source LIKE 'urn:waymark:import:%'");
      delete.execute("DELETE FROM import_row");
      delete.execute("DELETE FROM import_statement");
    }
  }

  /** Every imported event by its id: its content and when it was said. */
  Map<String, String> imported() throws Exception {
    var events = new TreeMap<String, String>();
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows =
            select.executeQuery(
                """
                SELECT event_id, content_hash || ' ' || recorded_at FROM care_event
                WHERE source LIKE 'urn:waymark:import:%'
                """)) {
      while (rows.next()) {
        events.put(rows.getString(1), rows.getString(2));
      }
    }
    return events;
  }
}
