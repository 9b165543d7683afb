package uk.waymark.entitlements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.KnownAt;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.offer.OfferLines;
import uk.waymark.entitlements.packs.AskedPacks;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.offers.OfferView;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
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

  /**
   * Status, flags and status intervals on a day, as known then.
   *
   * @param wouldChange true to be told too what would change the status
   */
  @GET
  @Path("/status")
  public ObjectNode status(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("wouldChange") @DefaultValue("false") String wouldChange) {
    var question = question(AskedAt.of(asAt, knownAt, clock.today()));
    var file = files.open(authority, subject);
    return file.withRevision(lawful(Known.of(file, question), Part.STATUS, wouldChange));
  }

  /**
   * What a person can get on a day, as known then: entitlements by law, and beside them what
   * councils and partners offer, each with why, by the packs that were switched on then; what was
   * explained, claimed and paid; whether they were told.
   *
   * @param wouldChange true to be told too what would change each answer of the law
   */
  @GET
  @Path("/entitlements")
  public byte[] entitlements(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt,
      @QueryParam("wouldChange") @DefaultValue("false") String wouldChange) {
    var question = question(AskedAt.of(asAt, knownAt, clock.today()));
    var file = files.open(authority, subject);
    var known = Known.of(file, question);
    var answer = lawful(known, Part.ENTITLEMENTS, wouldChange);
    var offered =
        conclusions.offeredOn(
            question.asAt(), authority, known.history(), known.life(), packs(shelf, question));
    var views = offered.offers().stream().map(OfferView::of).toList();
    var ledger = Ledger.of(known.history());
    answer.putPOJO("offers", views);
    answer.putPOJO(
        "ledger",
        OfferLines.ledger(ledger).stream()
            .filter(line -> !line.on().isAfter(question.asAt()))
            .toList());
    answer.set("telling", ToldJson.of(known.life(), offered.offers(), ledger, question.asAt()));
    offered.noteIn(answer);
    return written(file.withRevision(answer));
  }

  /** The packs that count; asked for what was known at a moment, those that counted then. */
  static AskedPacks packs(Shelf shelf, Question question) {
    return shelf.asked(question.knownAt().map(KnownAt::inclusive));
  }

  /** Written once; as a tree the offers would be copied twice before. */
  private static byte[] written(ObjectNode answer) {
    try {
      return Json.mapper().writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer is always writable.", e);
    }
  }

  /** What would change an answer takes far longer than the answer, so it is told when asked for. */
  private static ObjectNode lawful(Known known, Part part, String wouldChange) {
    return switch (wouldChange) {
      case "false" -> known.answer(part);
      case "true" -> known.answerAndChanges(part);
      default -> throw ProblemException.badParameter("wouldChange", "is true or false.");
    };
  }

  /** The question in the words of explain. */
  static Question question(AskedAt asked) {
    return new Question(asked.asAt(), asked.knownAt(), false);
  }
}
