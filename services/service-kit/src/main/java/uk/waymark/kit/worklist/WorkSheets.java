package uk.waymark.kit.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.kit.casefile.Projection;

/** Keeps each person's duties for the work lists; on with {@code waymark.work-list=true}. */
@ApplicationScoped
@IfBuildProperty(name = "waymark.work-list", stringValue = "true")
class WorkSheets implements Projection<WorkSheets.Row> {
  @Override
  public Row row(PersonKey person, Record message) {
    var duties = (DutiesMessage) message;
    return new Row(
        person,
        write(duties.advisers()),
        write(duties.duties().stream().map(WorkSheets::withoutReasons).toList()));
  }

  @Override
  public void changed(Connection connection, List<Row> rows) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO work_sheet (authority, subject, advisers, duties)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[])
            ON CONFLICT (authority, subject)
              DO UPDATE SET advisers = excluded.advisers, duties = excluded.duties
            """)) {
      upsert.setArray(1, texts(connection, rows.stream().map(each -> each.person().authority())));
      upsert.setArray(2, texts(connection, rows.stream().map(each -> each.person().subject())));
      upsert.setArray(3, texts(connection, rows.stream().map(Row::advisers)));
      upsert.setArray(4, texts(connection, rows.stream().map(Row::duties)));
      upsert.executeUpdate();
    }
  }

  @Override
  public void erased(Connection connection, List<PersonKey> people) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM work_sheet w USING unnest(?::text[], ?::text[]) AS p(authority, subject)
            WHERE w.authority = p.authority AND w.subject = p.subject
            """)) {
      delete.setArray(1, texts(connection, people.stream().map(PersonKey::authority)));
      delete.setArray(2, texts(connection, people.stream().map(PersonKey::subject)));
      delete.executeUpdate();
    }
  }

  private static DutyLine withoutReasons(DutyLine duty) {
    return new DutyLine(
        duty.rule(),
        duty.title(),
        duty.opened(),
        duty.due(),
        duty.dueBasis(),
        duty.strength(),
        duty.metOn(),
        duty.stoppedOn(),
        duty.stoppedReason(),
        duty.awaitingFrom(),
        duty.awaitingTo(),
        duty.target(),
        duty.goesOn(),
        List.of());
  }

  private static String write(Object lines) {
    try {
      return Json.mapper().writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Lines of a message are always writable.", e);
    }
  }

  private static java.sql.Array texts(Connection connection, java.util.stream.Stream<String> values)
      throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /**
   * What is kept of one person.
   *
   * @param advisers JSON array of {@code AdviserLine}
   * @param duties JSON array of {@code DutyLine} without reasons
   */
  record Row(PersonKey person, String advisers, String duties) {}
}
