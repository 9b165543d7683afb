package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.offer.OfferLines;
import uk.waymark.entitlements.offer.OfferView;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.explain.answer.KnownAt;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;
import uk.waymark.offers.ledger.Ledger;

/** What this service answers about one young person, derived from the events held when asked. */
@Path("/people/{authority}/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
public class PersonResource {
  private final CaseFiles files;
  private final Shelf shelf;
  private final Conclusions conclusions;
  private final WaymarkClock clock;

  @Inject
  PersonResource(CaseFiles files, Shelf shelf, Conclusions conclusions, WaymarkClock clock) {
    this.files = files;
    this.shelf = shelf;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  /** Status, flags and status intervals on a day, as known then. */
  @GET
  @Path("/status")
  public ObjectNode status(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt) {
    return answer(authority, subject, asAt, knownAt, Part.STATUS);
  }

  /**
   * What a person can get on a day, as known then: entitlements by law, and beside them what
   * councils and partners offer, each with why; what was explained, claimed and paid; whether they
   * were told.
   */
  @GET
  @Path("/entitlements")
  public ObjectNode entitlements(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var question = question(AskedAt.of(asAt, knownAt, clock.today()));
    var file = files.open(authority, subject);
    var known = Known.of(file, question);
    var answer = known.answer(Part.ENTITLEMENTS);
    var offered = conclusions.offered(authority, known.history(), known.life(), shelf.now());
    var views =
        offered.courses().stream().map(course -> OfferView.of(course, question.asAt())).toList();
    var ledger = Ledger.of(known.history());
    answer.set("offers", Json.mapper().valueToTree(views));
    answer.set(
        "ledger",
        Json.mapper()
            .valueToTree(
                OfferLines.ledger(ledger).stream()
                    .filter(line -> !line.on().isAfter(question.asAt()))
                    .toList()));
    answer.set("telling", ToldJson.of(known.life(), views, ledger, question.asAt()));
    offered.findings().forEach(((ArrayNode) answer.get("findings"))::addPOJO);
    return answer.set("revision", Json.mapper().valueToTree(file.revision()));
  }

  private ObjectNode answer(
      String authority,
      String subject,
      @Nullable String asAt,
      @Nullable String knownAt,
      Part part) {
    var question = question(AskedAt.of(asAt, knownAt, clock.today()));
    var file = files.open(authority, subject);
    return Known.of(file, question)
        .answer(part)
        .set("revision", Json.mapper().valueToTree(file.revision()));
  }

  /** The question in the words of explain. */
  static Question question(AskedAt asked) {
    return new Question(
        asked.asAt(),
        asked.knownAt().map(moment -> new KnownAt(moment.words(), moment.inclusive())),
        false);
  }
}
