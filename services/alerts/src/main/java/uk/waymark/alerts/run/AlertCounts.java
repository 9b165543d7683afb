package uk.waymark.alerts.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import uk.waymark.alerts.ledger.AlertState;

/** The metrics of alerts: counts only, as at the last tick. */
@ApplicationScoped
class AlertCounts {
  private final DataSource database;
  private final Map<AlertState, AtomicLong> alerts = new EnumMap<>(AlertState.class);
  private final AtomicLong queued = new AtomicLong();
  private final AtomicInteger waiting = new AtomicInteger();

  @Inject
  AlertCounts(DataSource database, MeterRegistry meters) {
    this.database = database;
    for (AlertState state : AlertState.values()) {
      var count = new AtomicLong();
      alerts.put(state, count);
      meters.gauge("waymark.alerts", List.of(Tag.of("state", state.word())), count);
    }
    meters.gauge("waymark.alerts.mail.queued", queued);
    meters.gauge("waymark.alerts.authorities.waiting", waiting);
  }

  /**
   * Notes how many authorities' alerts have not been made yet, of those whose time has come: zero
   * before the time of sending and on days without mail.
   */
  void waiting(int authorities) {
    waiting.set(authorities);
  }

  /** Counts again. */
  void refresh() throws SQLException {
    try (Connection connection = database.getConnection()) {
      alerts.values().forEach(count -> count.set(0));
      try (PreparedStatement select =
              connection.prepareStatement("select state, count(*) from alert group by state");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          AtomicLong count = alerts.get(AlertState.ofWord(row.getString(1)));
          if (count != null) {
            count.set(row.getLong(2));
          }
        }
      }
      try (PreparedStatement select =
              connection.prepareStatement("select count(*) from mail where state = 'queued'");
          ResultSet row = select.executeQuery()) {
        row.next();
        queued.set(row.getLong(1));
      }
    }
  }
}
