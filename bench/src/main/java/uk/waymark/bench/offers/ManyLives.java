package uk.waymark.bench.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.casesystem.Council;
import uk.waymark.casesystem.CouncilOptions;

/**
 * Generated young people, put into the tables of the entitlements service as it holds them: their
 * events, and a note that each is to be concluded for. Kafka is left out, because what is measured
 * begins after it.
 */
final class ManyLives {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int A_COUNCIL = 1_000;
  private static final int A_STATEMENT = 2_000;

  private final Connection connection;
  private final List<String> subjects = new ArrayList<>();
  private long events;

  /**
   * Into this database.
   *
   * @param connection of a role that may write
   */
  ManyLives(Connection connection) {
    this.connection = connection;
  }

  /** Generates so many, each with a life of their own, by councils of a thousand. */
  void put(int people) throws SQLException {
    for (int seed = 1; subjects.size() < people; seed++) {
      int some = Math.min(A_COUNCIL, people - subjects.size());
      put(seed, Council.generate(seed, some, TODAY).events());
    }
    try (PreparedStatement note =
        connection.prepareStatement(
            "INSERT INTO derive_again (authority, subject) SELECT authority, subject FROM person_state")) {
      note.executeUpdate();
    }
  }

  private void put(int seed, List<String> lines) throws SQLException {
    Map<String, ObjectNode> distinct = new HashMap<>();
    Set<String> people = new LinkedHashSet<>();
    for (String line : lines) {
      ObjectNode event = ofCouncil(seed, line);
      distinct.put(event.path("id").asText(), event);
      people.add(event.path("subject").asText());
    }
    hold(List.copyOf(distinct.values()));
    know(people);
    subjects.addAll(people);
    events += distinct.size();
  }

  /** Ids and subjects are told apart by council; every council is of the one authority. */
  private static ObjectNode ofCouncil(int seed, String line) {
    try {
      ObjectNode event = (ObjectNode) JSON.readTree(line);
      for (String name : List.of("id", "subject", "corrects")) {
        mark(seed, event, name);
      }
      if (event.path("data") instanceof ObjectNode data) {
        mark(seed, data, "retracts");
      }
      return event;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The synthetic council writes JSON", e);
    }
  }

  private static void mark(int seed, ObjectNode object, String name) {
    if (object.has(name)) {
      object.put(name, object.path(name).asText() + "-" + seed);
    }
  }

  private void hold(List<ObjectNode> held) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO held_event (source, event_id, authority, subject, position, body)
            VALUES (?, ?, ?, ?, ?, ?)
            """)) {
      int waiting = 0;
      for (ObjectNode event : held) {
        insert.setString(1, event.path("source").asText());
        insert.setString(2, event.path("id").asText());
        insert.setString(3, event.path("authority").asText());
        insert.setString(4, event.path("subject").asText());
        insert.setLong(5, events + waiting + 1);
        insert.setBytes(6, event.toString().getBytes(StandardCharsets.UTF_8));
        insert.addBatch();
        if (++waiting % A_STATEMENT == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void know(Set<String> people) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO person_state (authority, subject) VALUES (?, ?)")) {
      for (String subject : people) {
        insert.setString(1, CouncilOptions.DEMO_AUTHORITY);
        insert.setString(2, subject);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Waits until nobody is noted any more. */
  void awaitConcluded() throws SQLException, InterruptedException {
    await("SELECT NOT EXISTS (SELECT FROM derive_again ORDER BY note LIMIT 1)");
  }

  /** Waits until Kafka has confirmed every revision. */
  void awaitPublished() throws SQLException, InterruptedException {
    await("SELECT NOT EXISTS (SELECT FROM person_state WHERE number > published_number)");
  }

  private void await(String question) throws SQLException, InterruptedException {
    try (PreparedStatement select = connection.prepareStatement(question)) {
      for (boolean so = false; !so; ) {
        Thread.sleep(Duration.ofMillis(200));
        try (ResultSet row = select.executeQuery()) {
          row.next();
          so = row.getBoolean(1);
        }
      }
    }
  }

  /** A number that a query gives. */
  long number(String query) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  List<String> subjects() {
    return List.copyOf(subjects);
  }

  long events() {
    return events;
  }
}
