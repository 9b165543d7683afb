package uk.waymark.kit.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.waymark.contracts.PersonKey;

/** People whose files were erased, remembered by keyed hash only. */
final class ClosedPeople {
  private static final String HMAC = "HmacSHA256";

  private ClosedPeople() {}

  /** Which of these people are closed. */
  static Set<PersonKey> among(Connection connection, Collection<PersonKey> people)
      throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT closing_key FROM service_state WHERE EXISTS (SELECT FROM closed_person)");
        var rows = select.executeQuery()) {
      return rows.next() ? among(connection, rows.getString(1), people) : Set.of();
    }
  }

  private static Set<PersonKey> among(
      Connection connection, String key, Collection<PersonKey> people) throws SQLException {
    var byHash = new HashMap<String, PersonKey>();
    var mac = mac(key);
    for (var person : people) {
      byHash.put(hash(mac, person), person);
    }
    var closed = new HashSet<PersonKey>();
    try (var select =
        connection.prepareStatement(
            "SELECT keyed_hash FROM closed_person WHERE keyed_hash = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var person = byHash.get(rows.getString(1));
          if (person != null) {
            closed.add(person);
          }
        }
      }
    }
    return closed;
  }

  /** Closes these people for good. */
  static void close(Connection connection, Collection<PersonKey> people) throws SQLException {
    var mac = mac(closingKey(connection));
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO closed_person (keyed_hash) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING")) {
      insert.setArray(
          1,
          connection.createArrayOf(
              "text", people.stream().map(person -> hash(mac, person)).toArray()));
      insert.executeUpdate();
    }
  }

  private static String closingKey(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("SELECT closing_key FROM service_state");
        var rows = select.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("The row of service_state is missing.");
      }
      return rows.getString(1);
    }
  }

  private static String hash(Mac mac, PersonKey person) {
    return HexFormat.of()
        .formatHex(mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static Mac mac(String key) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
    }
  }
}
