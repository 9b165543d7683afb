package uk.waymark.portal.youngpeople;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.waymark.kit.reading.AuthorityReader;

/** Finds the young people of one authority on one day, what is due soonest first. */
@ApplicationScoped
class YoungPeopleQuery {
  /**
   * The authority is asked for here too, beside row-level security.
   *
   * <p>Duties are open, overdue and so on by the same rules as in the contract's DutyLine.stateOn,
   * but one that waits for a person's confirmation is as due and as late as if its status ran on.
   */
  private static final String EVERYONE =
      """
      WITH known AS (
        SELECT authority, subject FROM derived WHERE authority = ?
        UNION SELECT authority, subject FROM person WHERE authority = ?
      ),
      owed AS (
        SELECT authority, subject, title, due FROM duty
        WHERE authority = ? AND opened <= ?::date
          AND (met_on IS NULL OR met_on > ?::date)
          AND (stopped_on IS NULL OR stopped_on > ?::date
               OR (awaiting_from <= ?::date AND (awaiting_to IS NULL OR awaiting_to > ?::date)))
          AND due IS NOT NULL
      ),
      late AS (
        SELECT authority, subject, count(*) AS overdue, min(due) AS first_due
        FROM owed WHERE due < ?::date GROUP BY authority, subject
      ),
      next AS (
        SELECT DISTINCT ON (authority, subject) authority, subject, due, title
        FROM owed WHERE due >= ?::date ORDER BY authority, subject, due, title
      ),
      everyone AS (
        SELECT k.authority, k.subject, p.shown, p.sorted, p.searched,
          s.status, coalesce(s.awaiting, false) AS awaiting,
          coalesce(l.undetermined, false) AS undetermined, l.died_on,
          a.adviser_id, coalesce(a.team, f.team) AS team, f.name AS adviser_name,
          n.due AS next_due, n.title AS next_title, coalesce(o.overdue, 0) AS overdue, o.first_due,
          EXISTS (SELECT FROM receiver_missing m
                  WHERE m.authority = k.authority AND m.subject = k.subject) AS receiver_missing
        FROM known k
        LEFT JOIN person p ON p.authority = k.authority AND p.subject = k.subject
        LEFT JOIN life l ON l.authority = k.authority AND l.subject = k.subject
        LEFT JOIN LATERAL (
          SELECT status, awaiting FROM status_span
          WHERE authority = k.authority AND subject = k.subject
            AND from_day <= ?::date AND (to_day IS NULL OR to_day > ?::date)
          ORDER BY from_day LIMIT 1) s ON true
        LEFT JOIN LATERAL (
          SELECT adviser_id, team FROM adviser_span
          WHERE authority = k.authority AND subject = k.subject
            AND from_day <= ?::date AND (to_day IS NULL OR to_day > ?::date)
          ORDER BY from_day DESC, adviser_id LIMIT 1) a ON true
        LEFT JOIN staff f ON f.authority = k.authority AND f.staff_id = a.adviser_id
        LEFT JOIN late o ON o.authority = k.authority AND o.subject = k.subject
        LEFT JOIN next n ON n.authority = k.authority AND n.subject = k.subject
      )
      SELECT *, count(*) OVER () AS total FROM everyone
      """;

  private static final int AUTHORITIES_IN_EVERYONE = 3;
  private static final int DAYS_IN_EVERYONE = 11;
  private static final int DUE_SOON_DAYS = 28;

  private final AuthorityReader reader;

  @Inject
  YoungPeopleQuery(AuthorityReader reader) {
    this.reader = reader;
  }

  /** One page of those who match; a page behind the last one is empty. */
  Found find(Choice choice, LocalDate today) {
    return reader.read(choice.authority(), connection -> find(connection, choice, today));
  }

  private static Found find(Connection connection, Choice choice, LocalDate today)
      throws SQLException {
    var parameters = new ArrayList<Object>();
    for (var i = 0; i < AUTHORITIES_IN_EVERYONE; i++) {
      parameters.add(choice.authority());
    }
    for (var i = 0; i < DAYS_IN_EVERYONE; i++) {
      parameters.add(today);
    }
    var sql =
        EVERYONE
            + where(choice, today, parameters)
            + " ORDER BY (died_on IS NOT NULL), coalesce(first_due, next_due) NULLS LAST,"
            + " sorted NULLS LAST, subject LIMIT ? OFFSET ?";
    parameters.add(Choice.PER_PAGE);
    parameters.add((long) (choice.page() - 1) * Choice.PER_PAGE);
    try (var query = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.size(); i++) {
        query.setObject(i + 1, parameters.get(i));
      }
      var people = new ArrayList<Found.Person>();
      var total = 0;
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          people.add(person(rows, today));
          total = rows.getInt("total");
        }
      }
      return new Found(people, total);
    }
  }

  private static String where(Choice choice, LocalDate today, List<Object> parameters) {
    var where = new StringBuilder(" WHERE true");
    if (!choice.search().isEmpty()) {
      where.append(" AND (searched LIKE ? OR lower(subject) LIKE ?)");
      var pattern = "%" + escaped(choice.search().toLowerCase(Locale.UK)) + "%";
      parameters.add(pattern);
      parameters.add(pattern);
    }
    if (!choice.team().isEmpty()) {
      where.append(" AND team = ?");
      parameters.add(choice.team());
    }
    if (choice.adviser().equals(Choice.NOBODY)) {
      where.append(" AND adviser_id IS NULL");
    } else if (!choice.adviser().isEmpty()) {
      where.append(" AND adviser_id = ?");
      parameters.add(choice.adviser());
    }
    if (!choice.status().isEmpty()) {
      where.append(
          " AND (CASE WHEN undetermined THEN 'undetermined' ELSE coalesce(status, 'none') END) = ?");
      parameters.add(choice.status());
    }
    switch (choice.state()) {
      case "overdue" -> where.append(" AND overdue > 0");
      case "due-soon" -> {
        where.append(" AND next_due <= ?");
        parameters.add(today.plusDays(DUE_SOON_DAYS));
      }
      case "awaiting-confirmation" -> where.append(" AND awaiting");
      case "undetermined" -> where.append(" AND undetermined");
      case "receiver-missing" -> where.append(" AND receiver_missing");
      default -> {}
    }
    return where.toString();
  }

  /** Percent signs and underscores of a search are letters like others. */
  private static String escaped(String search) {
    return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Found.Person person(ResultSet row, LocalDate today) throws SQLException {
    var diedOn = row.getObject("died_on", LocalDate.class);
    return new Found.Person(
        row.getString("authority"),
        row.getString("subject"),
        row.getString("shown"),
        row.getString("status"),
        row.getBoolean("awaiting"),
        row.getBoolean("undetermined"),
        diedOn == null || diedOn.isAfter(today) ? null : diedOn,
        row.getString("adviser_id"),
        row.getString("adviser_name"),
        row.getObject("next_due", LocalDate.class),
        row.getString("next_title"),
        row.getInt("overdue"),
        row.getBoolean("receiver_missing"));
  }
}
