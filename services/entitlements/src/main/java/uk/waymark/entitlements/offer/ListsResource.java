package uk.waymark.entitlements.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.packed.Kept;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** The lists of the caller's authorities by team and adviser, as they stand today. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
public class ListsResource {
  private static final int MOST_DAYS = 366;

  private final Caller caller;
  private final AuthorityReader reader;
  private final Shelf shelf;
  private final WaymarkClock clock;

  @Inject
  ListsResource(Caller caller, AuthorityReader reader, Shelf shelf, WaymarkClock clock) {
    this.caller = caller;
    this.reader = reader;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What young people can get and were never told of, or were told in an old version. */
  @GET
  @Path("/telling")
  public Page telling(
      @QueryParam("state") @Nullable String state,
      @QueryParam("team") @Nullable String team,
      @QueryParam("adviser") @Nullable String adviser,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    if (state != null && !Telling.STATES.contains(state)) {
      throw ProblemException.badParameter("state", "is one of never and old-version.");
    }
    var today = clock.today();
    return list(
        ListQuery.of(team, adviser, limit, offset),
        today,
        Telling.IN_ORDER,
        (authority, subject, of, sheet) ->
            Telling.of(authority, subject, of, sheet, today).stream()
                .filter(each -> state == null || state.equals(each.told()))
                .toList());
  }

  /** What was claimed, was paid and is left. */
  @GET
  @Path("/accounts")
  public Page accounts(
      @QueryParam("team") @Nullable String team,
      @QueryParam("adviser") @Nullable String adviser,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    var today = clock.today();
    return list(
        ListQuery.of(team, adviser, limit, offset),
        today,
        Account.IN_ORDER,
        (authority, subject, of, sheet) -> Account.of(authority, subject, of, sheet, today));
  }

  /**
   * What young people can have now and no longer soon, the soonest first; also what a version of a
   * pack that waits for its day no longer offers.
   *
   * @param days how many days ahead, up to 366
   */
  @GET
  @Path("/ending")
  public Page ending(
      @QueryParam("days") @DefaultValue("90") String days,
      @QueryParam("team") @Nullable String team,
      @QueryParam("adviser") @Nullable String adviser,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    var today = clock.today();
    var last = today.plusDays(ListQuery.number("days", days, 1, MOST_DAYS));
    var foretold = Foretold.of(shelf.coming());
    return list(
        ListQuery.of(team, adviser, limit, offset),
        today,
        Ending.IN_ORDER,
        (authority, subject, of, sheet) ->
            Ending.of(authority, subject, of, sheet, today, last, foretold));
  }

  private <T> Page list(ListQuery query, LocalDate today, Comparator<T> order, Rows<T> rows) {
    var found = new ArrayList<T>();
    for (var authority : caller.authorities()) {
      found.addAll(
          reader.read(authority, connection -> rows(connection, authority, query, today, rows)));
    }
    found.sort(order);
    return new Page(today, found.size(), List.copyOf(query.page(found)));
  }

  private static <T> List<T> rows(
      Connection connection, String authority, ListQuery query, LocalDate today, Rows<T> rows)
      throws SQLException {
    var found = new ArrayList<T>();
    try (var select =
        connection.prepareStatement(
            "SELECT subject, body, body_since FROM offer_sheet WHERE authority = ?")) {
      select.setString(1, authority);
      select.setFetchSize(500);
      try (var sheets = select.executeQuery()) {
        while (sheets.next()) {
          var sheet = read(sheets.getBytes(2), sheets.getBytes(3));
          var adviser = sheet.adviserOn(today).orElse(null);
          if (sheet.livesOn(today) && query.asksFor(adviser)) {
            found.addAll(rows.of(authority, sheets.getString(1), adviser, sheet));
          }
        }
      }
    }
    return found;
  }

  private static OfferSheet read(byte[] body, byte @Nullable [] since) {
    try {
      return Json.mapper().readValue(Kept.read(body, since).json(), OfferSheet.class);
    } catch (IOException e) {
      throw new IllegalStateException("A sheet is what this service has written.", e);
    }
  }

  /** What a list has of one person. */
  @FunctionalInterface
  private interface Rows<T> {
    List<T> of(String authority, String subject, @Nullable AdviserLine adviser, OfferSheet sheet);
  }

  /**
   * A page of a list.
   *
   * @param asAt the day it is for
   * @param total how many there are in all
   * @param items this page of them
   */
  public record Page(LocalDate asAt, int total, List<Object> items) {}
}
