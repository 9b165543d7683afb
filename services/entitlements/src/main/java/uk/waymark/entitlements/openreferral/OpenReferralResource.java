package uk.waymark.entitlements.openreferral;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.offers.openreferral.Service;
import uk.waymark.offers.openreferral.Taxonomies;

/** {@code /open-referral}: the Open Referral UK profile 3.0, for everybody, without a key. */
@Path("/open-referral")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublicData
@Blocking
public class OpenReferralResource {
  private static final String VERSION = "HSDS-UK-3.0";
  private static final String PROFILE =
      "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md";
  private static final String OPENAPI = "https://docs.openreferraluk.org/en/latest/openapi30.json";

  private final PublishedServices published;

  @Inject
  OpenReferralResource(PublishedServices published) {
    this.published = published;
  }

  /** What this is. */
  @GET
  public Map<String, String> about() {
    var about = new LinkedHashMap<String, String>();
    about.put("version", VERSION);
    about.put("profile", PROFILE);
    about.put("openapi_url", OPENAPI);
    return about;
  }

  /** A page of the services that are wanted. */
  @GET
  @Path("/services")
  public Map<String, Object> services(@BeanParam Wanted wanted) {
    return wanted
        .listing()
        .of(published.now().stream().filter(wanted::takes).map(Service::listed).toList());
  }

  /** One service with all that belongs to it. */
  @GET
  @Path("/services/{id}")
  public Map<String, Object> service(String id) {
    return published.now().stream()
        .filter(service -> service.id().equals(id))
        .findFirst()
        .map(Service::fields)
        .orElseThrow(OpenReferralResource::notFound);
  }

  /** The two taxonomies. */
  @GET
  @Path("/taxonomies")
  public Map<String, Object> taxonomies(
      @QueryParam("page") @Nullable String page, @QueryParam("per_page") @Nullable String perPage) {
    return Listing.of(page, perPage).of(Taxonomies.all());
  }

  /** One taxonomy with its terms. */
  @GET
  @Path("/taxonomies/{id}")
  public Map<String, Object> taxonomy(String id) {
    return Taxonomies.withTerms(id).orElseThrow(OpenReferralResource::notFound);
  }

  /** The terms of both. */
  @GET
  @Path("/taxonomy_terms")
  public Map<String, Object> terms(
      @QueryParam("page") @Nullable String page, @QueryParam("per_page") @Nullable String perPage) {
    return Listing.of(page, perPage).of(Taxonomies.terms());
  }

  /** One term. */
  @GET
  @Path("/taxonomy_terms/{id}")
  public Map<String, Object> term(String id) {
    return Taxonomies.terms().stream()
        .filter(term -> id.equals(term.get("id")))
        .findFirst()
        .orElseThrow(OpenReferralResource::notFound);
  }

  /** Offers are not tied to a place, so the page is always empty. */
  @GET
  @Path("/service_at_locations")
  public Map<String, Object> places(@BeanParam Wanted wanted) {
    return wanted.listing().of(List.of());
  }

  /** Offers are not tied to a place. */
  @GET
  @Path("/service_at_locations/{id}")
  public Map<String, Object> place(String id) {
    throw notFound();
  }

  private static ProblemException notFound() {
    return ProblemException.of(404, "Not found", "There is nothing with this id here.");
  }
}
