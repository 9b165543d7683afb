package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.local.LocalPostgres;

/** The rows of the readers' tables, which no status record tells of. */
final class Rows {
  /** What each table says, without what differs from run to run: positions and revisions. */
  private static final Map<String, List<String>> TABLES =
      Map.of(
          "portal",
          List.of(
              "life",
              "status_span",
              "adviser_span",
              "duty",
              "(SELECT authority, subject, topic, hash FROM derived) AS derived"),
          "alerts",
          List.of("held_message", "duty", "appointment"));

  private Rows() {}

  /** How many rows each table has, and a hash over them. */
  static Map<String, String> of(Town town) throws IOException, SQLException {
    Map<String, String> all = new TreeMap<>();
    for (var service : TABLES.entrySet()) {
      for (String table : service.getValue()) {
        all.put(
            service.getKey() + " " + table,
            ask(
                town,
                service.getKey(),
                "SELECT count(*) || ' rows ' || coalesce(md5(string_agg(line, chr(10) ORDER BY line)), '')"
                    + " FROM (SELECT t::text AS line FROM "
                    + (table.startsWith("(")
                        ? table.replace("AS derived", "AS t")
                        : table + " AS t")
                    + ") AS lines"));
      }
    }
    return all;
  }

  /** Waits until the portal has of each deriving service what that has concluded. */
  static void awaitConclusions(Town town, Duration longest) throws IOException, SQLException {
    Instant end = Instant.now().plus(longest);
    for (String service : Town.DERIVING) {
      String concluded =
          ask(town, service, hashes("content_hash", "person_state WHERE NOT erased"));
      while (!concluded.equals(
          ask(town, "portal", hashes("hash", "derived WHERE topic = '" + service + "'")))) {
        assertThat(Instant.now()).as("the portal has what " + service + " says").isBefore(end);
        Town.pause();
      }
    }
  }

  private static String hashes(String hash, String from) {
    return """
        SELECT count(*) || ' ' || coalesce(md5(string_agg(line, chr(10) ORDER BY line)), '')
        FROM (SELECT authority || '/' || subject || ' ' || %s AS line FROM %s) AS lines
        """
        .formatted(hash, from);
  }

  private static String ask(Town town, String service, String sql)
      throws IOException, SQLException {
    try (var connection = town.stack().postgres().superuser(LocalPostgres.databaseName(service));
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
