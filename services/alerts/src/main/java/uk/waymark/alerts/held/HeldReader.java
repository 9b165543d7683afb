package uk.waymark.alerts.held;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.receiver.StaffEntry;
import uk.waymark.alerts.receiver.StaffList;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;

/** Reads what is held, for one authority, in the caller's transaction. */
public final class HeldReader {
  private final Connection connection;
  private final String authority;

  /** A reader of one authority's rows. */
  public HeldReader(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  /**
   * The subjects with a duty that may have to be told by this day or is in the ledger already. One
   * that awaits a person's confirmation may, though the law has stopped it.
   */
  public List<String> subjectsToLookAt(LocalDate lastDueDay) throws SQLException {
    String sql =
        """
        select subject from duty
        where authority = ? and due <= ? and met_on is null and stopped_on is null
        union
        select subject from duty
        where authority = ? and due <= ? and (met_on > ? or stopped_on > ?)
        union
        select subject from duty
        where authority = ? and due <= ? and awaiting_from <= ?
          and (awaiting_to is null or awaiting_to > ?)
        union
        select subject from alert where authority = ? and state <> 'stopped'
        order by subject
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      LocalDate today = lastDueDay.minusDays(DutyLine.DUE_SOON_DAYS);
      select.setString(1, authority);
      select.setObject(2, lastDueDay);
      select.setString(3, authority);
      select.setObject(4, lastDueDay);
      select.setObject(5, today);
      select.setObject(6, today);
      select.setString(7, authority);
      select.setObject(8, lastDueDay);
      select.setObject(9, today);
      select.setObject(10, today);
      select.setString(11, authority);
      List<String> subjects = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          subjects.add(rows.getString(1));
        }
      }
      return subjects;
    }
  }

  /** What is held of each of these; nothing is an answer too. */
  public List<PersonDuties> people(Collection<String> subjects) throws SQLException {
    Set<String> died = died(subjects);
    Map<String, List<AdviserLine>> appointments = appointments(subjects);
    Map<String, List<HeldDuty>> duties = duties(subjects);
    return subjects.stream()
        .map(
            subject ->
                new PersonDuties(
                    new PersonKey(authority, subject),
                    died.contains(subject),
                    appointments.getOrDefault(subject, List.of()),
                    duties.getOrDefault(subject, List.of())))
        .toList();
  }

  private Set<String> died(Collection<String> subjects) throws SQLException {
    Set<String> died = new HashSet<>();
    each(
        "select subject from held_message where died_on is not null and authority = ?"
            + " and subject = any(?)",
        subjects,
        row -> died.add(row.getString(1)));
    return died;
  }

  private Map<String, List<AdviserLine>> appointments(Collection<String> subjects)
      throws SQLException {
    Map<String, List<AdviserLine>> found = new HashMap<>();
    each(
        "select subject, adviser_id, team, from_day, to_day from appointment where authority = ?"
            + " and subject = any(?) order by ordinal",
        subjects,
        row ->
            found
                .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(
                    new AdviserLine(
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        day(row, 5))));
    return found;
  }

  private Map<String, List<HeldDuty>> duties(Collection<String> subjects) throws SQLException {
    Map<String, List<HeldDuty>> found = new HashMap<>();
    each(
        """
        select subject, source, rule, title, opened, due, due_basis, strength, met_on, stopped_on,
          awaiting_from, awaiting_to
        from duty where authority = ? and subject = any(?) order by due, rule, ordinal
        """,
        subjects,
        row ->
            found
                .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(new HeldDuty(row.getString(2), line(row))));
    return found;
  }

  private static DutyLine line(ResultSet row) throws SQLException {
    return new DutyLine(
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getObject(6, LocalDate.class),
        row.getString(7),
        row.getString(8),
        day(row, 9),
        day(row, 10),
        null,
        day(row, 11),
        day(row, 12),
        List.of());
  }

  /** The staff list of the authority. */
  public StaffList staff() throws SQLException {
    List<StaffEntry> staff = new ArrayList<>();
    String sql =
        """
        select staff_id, email, role, team, away_from, away_to, left_on from staff where authority = ?
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, authority);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          staff.add(
              new StaffEntry(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  day(row, 5),
                  day(row, 6),
                  day(row, 7)));
        }
      }
    }
    return new StaffList(staff);
  }

  private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private void each(String sql, Collection<String> subjects, RowReader reader) throws SQLException {
    Array array = connection.createArrayOf("text", subjects.toArray());
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, authority);
      select.setArray(2, array);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } finally {
      array.free();
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
