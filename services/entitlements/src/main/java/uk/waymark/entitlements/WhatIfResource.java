package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.packs.AskedPacks;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.offers.OfferAnswers;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;
import uk.waymark.statute.Statute;

/** {@code POST /what-if}: events in, the whole answer out, nothing stored. */
@Path("/what-if")
public class WhatIfResource {
  private final WaymarkClock clock;
  private final Shelf shelf;
  private final Conclusions conclusions;

  @Inject
  WhatIfResource(WaymarkClock clock, Shelf shelf, Conclusions conclusions) {
    this.clock = clock;
    this.shelf = shelf;
    this.conclusions = conclusions;
  }

  /**
   * One answer a person, in the order of first appearance: what explain prints when the packs that
   * count here are named; asked for what was known at a moment, those that counted then.
   */
  @POST
  @Consumes({"application/cloudevents-batch+json", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
  public List<ObjectNode> answer(
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt,
      byte[] events) {
    var question = PersonResource.question(AskedAt.of(asAt, knownAt, clock.today()));
    var files = WhatIf.read(events);
    var packs = PersonResource.packs(shelf, question);
    return files.entrySet().stream()
        .map(file -> answer(file.getKey(), file.getValue(), question, packs))
        .toList();
  }

  private ObjectNode answer(
      PersonKey person, List<CareEvent> events, Question question, AskedPacks packs) {
    var history = Answers.known(events, RecordedMoment.ITS_TIME, question);
    var here = Conclusions.SETTINGS.at(person.authority());
    var life = Statute.derive(history, here);
    var answer =
        Answers.explained(person, history, life, here, question, EnumSet.allOf(Part.class));
    var offered = conclusions.offered(person.authority(), history, life, packs);
    OfferAnswers.write(answer, offered.offers(), question.asAt());
    offered.noteIn(answer);
    return answer;
  }
}
