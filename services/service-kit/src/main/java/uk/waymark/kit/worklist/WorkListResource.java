package uk.waymark.kit.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** {@code GET /duties}: the work list of the caller's authorities, as it stands today. */
@Path("/duties")
@IfBuildProperty(name = "waymark.work-list", stringValue = "true")
public class WorkListResource {
  private static final int MOST = 500;
  private static final TypeReference<List<AdviserLine>> ADVISERS = new TypeReference<>() {};
  private static final TypeReference<List<DutyLine>> DUTIES = new TypeReference<>() {};

  private final Caller caller;
  private final AuthorityReader reader;
  private final WaymarkClock clock;

  @Inject
  WorkListResource(Caller caller, AuthorityReader reader, WaymarkClock clock) {
    this.caller = caller;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The duties asked for, by due day, those without last. What goes on all the time is nothing to
   * do on a day and is left out.
   *
   * @param limit the most to return, up to 500
   * @param offset how many to leave out first
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
  public WorkList duties(
      @QueryParam("team") @Nullable String team,
      @QueryParam("adviser") @Nullable String adviser,
      @QueryParam("state") @Nullable String state,
      @QueryParam("dueBefore") @Nullable String dueBefore,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    var query = WorkListQuery.of(team, adviser, state, dueBefore);
    var most = number("limit", limit, 1, MOST);
    var first = number("offset", offset, 0, Integer.MAX_VALUE);
    var today = clock.today();
    var found = new ArrayList<WorkItem>();
    for (var authority : caller.authorities()) {
      found.addAll(
          reader.read(authority, connection -> items(connection, authority, query, today)));
    }
    found.sort(WorkItem.BY_DUE);
    return new WorkList(today, found.size(), found.stream().skip(first).limit(most).toList());
  }

  private static List<WorkItem> items(
      Connection connection, String authority, WorkListQuery query, LocalDate today)
      throws SQLException {
    var items = new ArrayList<WorkItem>();
    try (var select =
        connection.prepareStatement(
            "SELECT subject, advisers, duties FROM work_sheet WHERE authority = ?")) {
      select.setString(1, authority);
      select.setFetchSize(500);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var subject = rows.getString(1);
          var adviser = adviserOn(today, read(rows.getString(2), ADVISERS));
          read(rows.getString(3), DUTIES).stream()
              .filter(duty -> !duty.allTheTime())
              .map(duty -> WorkItem.of(authority, subject, adviser, duty, today))
              .filter(query::asksFor)
              .forEach(items::add);
        }
      }
    }
    return items;
  }

  private static @Nullable AdviserLine adviserOn(LocalDate day, List<AdviserLine> advisers) {
    for (var adviser : advisers.reversed()) {
      var to = adviser.to();
      if (!day.isBefore(adviser.from()) && (to == null || day.isBefore(to))) {
        return adviser;
      }
    }
    return null;
  }

  private static <T> T read(String lines, TypeReference<T> kind) {
    try {
      return Json.mapper().readValue(lines, kind);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A work sheet is what this service has written.", e);
    }
  }

  private static int number(String parameter, String text, int least, int most) {
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number out of range.
    }
    throw ProblemException.badParameter(
        parameter, "is a whole number from " + least + " to " + most + ".");
  }

  /**
   * A page of a work list.
   *
   * @param asAt the day of the states
   * @param total how many there are in all
   * @param duties this page of them
   */
  public record WorkList(LocalDate asAt, int total, List<WorkItem> duties) {}
}
