package uk.waymark.entitlements.openreferral;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.offers.openreferral.Service;

/** Which services are wanted: the query parameters of the profile. */
public class Wanted {
  /** Every word of it stands in the name or the description. */
  @QueryParam("search")
  @Nullable String search;

  @QueryParam("page")
  @Nullable String page;

  @QueryParam("per_page")
  @Nullable String perPage;

  /** Services with this term. */
  @QueryParam("taxonomy_term_id")
  @Nullable String term;

  /** Services with any term of this taxonomy. */
  @QueryParam("taxonomy_id")
  @Nullable String taxonomy;

  /** Services whose own minimum age is this or more. */
  @QueryParam("minimum_age")
  @Nullable String minimumAge;

  /** Services whose own maximum age is this or less. */
  @QueryParam("maximum_age")
  @Nullable String maximumAge;

  /** Of opening times; offers have none, so none of them matches. */
  @QueryParam("start_time")
  @Nullable String startTime;

  @QueryParam("end_time")
  @Nullable String endTime;

  @QueryParam("day")
  @Nullable String day;

  Listing listing() {
    return Listing.of(page, perPage);
  }

  /**
   * Whether a service is wanted.
   *
   * @throws ProblemException 400 for an age that is none
   */
  boolean takes(Service service) {
    return startTime == null
        && endTime == null
        && day == null
        && (term == null || service.hasTerm(term))
        && (taxonomy == null || service.hasTermOf(taxonomy))
        && (search == null || has(service.fields(), search))
        && (minimumAge == null || compared(service, "minimum_age", minimumAge) >= 0)
        && (maximumAge == null || compared(service, "maximum_age", maximumAge) <= 0);
  }

  private static boolean has(Map<String, Object> fields, String words) {
    var text = (fields.get("name") + " " + fields.get("description")).toLowerCase(Locale.UK);
    return Arrays.stream(words.toLowerCase(Locale.UK).strip().split("\\s+"))
        .allMatch(text::contains);
  }

  /** How the service's age stands to the one asked for; one that it does not say never matches. */
  private static int compared(Service service, String key, String asked) {
    BigDecimal age;
    try {
      age = new BigDecimal(asked);
    } catch (NumberFormatException e) {
      throw ProblemException.badParameter(key, "is a number of years.");
    }
    return service.fields().get(key) instanceof Number said
        ? new BigDecimal(said.toString()).compareTo(age)
        : key.equals("minimum_age") ? -1 : 1;
  }
}
