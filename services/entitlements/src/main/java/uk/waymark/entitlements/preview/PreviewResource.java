package uk.waymark.entitlements.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.offer.ListQuery;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.entitlements.packs.PackRights;
import uk.waymark.entitlements.packs.PackStore;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.explain.answer.Messages;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFile;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;
import uk.waymark.offers.answer.OfferCourse;

/**
 * {@code GET /offers/packs/{authority}/{version}/preview}: who of the caller's young people would
 * be answered otherwise, in what and why, if this version counted. Nothing is changed by it. Each
 * is derived anew, so it takes a while for a large authority.
 */
@Path("/offers/packs/{authority}/{version}/preview")
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
  private final Caller caller;
  private final PackRights rights;
  private final PackStore store;
  private final Shelf shelf;
  private final CaseFiles files;
  private final Conclusions conclusions;
  private final WaymarkClock clock;

  @Inject
  PreviewResource(
      Caller caller,
      PackRights rights,
      PackStore store,
      Shelf shelf,
      CaseFiles files,
      Conclusions conclusions,
      WaymarkClock clock) {
    this.caller = caller;
    this.rights = rights;
    this.store = store;
    this.shelf = shelf;
    this.files = files;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  /**
   * The preview.
   *
   * @param asAt the day of the answers; today when not given
   * @param limit the most people to name, up to 500
   * @param offset how many to leave out first
   */
  @GET
  @RolesAllowed({Roles.MANAGER, Roles.OFFERS_OFFICER, Roles.OPERATOR})
  public Preview.Answer preview(
      @PathParam("authority") String authority,
      @PathParam("version") String version,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("limit") @DefaultValue("100") String limit,
      @QueryParam("offset") @DefaultValue("0") String offset) {
    rights.requireSeen(authority);
    var day = AskedAt.of(asAt, null, clock.today()).asAt();
    var page = ListQuery.of(null, null, limit, offset);
    var next = store.read(store.find(authority, version));
    var packs = shelf.now();
    var preview = new Preview(day, page.limit(), page.offset());
    var looked = OpenPacks.holdsEverywhere(authority) ? caller.authorities() : List.of(authority);
    for (var each : new TreeSet<>(looked)) {
      files.each(
          each,
          file ->
              preview.take(
                  each,
                  file.person().subject(),
                  changes(file, packs.of(authority).stream().toList(), next, day)));
    }
    return preview.answer(authority, next.version());
  }

  private List<Change> changes(
      CaseFile file, Collection<OpenPack> before, OpenPack after, java.time.LocalDate day) {
    var law = Messages.entitled(file.person(), file.events(), Conclusions.SETTINGS);
    return Change.between(
        before.stream().flatMap(pack -> courses(file, law, pack).stream()).toList(),
        courses(file, law, after),
        day);
  }

  private List<OfferCourse> courses(CaseFile file, Messages.Entitled law, OpenPack pack) {
    return conclusions.courses(file.person().authority(), law.history(), law.life(), pack);
  }
}
