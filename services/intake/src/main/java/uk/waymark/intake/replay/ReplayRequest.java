package uk.waymark.intake.replay;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.validation.Violation;

/**
 * What is to be sent again.
 *
 * @param service for which service, by its name; {@code *} for all
 * @param authority of which authority only; null for every one
 * @param subject of which person only, with authority; null for every one
 * @param unknown any other field: a misspelt one must not widen what is sent again
 */
public record ReplayRequest(
    @Nullable String service,
    @Nullable String authority,
    @Nullable String subject,
    @JsonAnySetter @Nullable Map<String, Object> unknown) {
  private static final Pattern SERVICE = Pattern.compile("\\*|[a-z][a-z-]{0,62}");

  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    if (unknown != null) {
      unknown
          .keySet()
          .forEach(
              name -> found.add(Violation.unknownField(name, "service, authority and subject")));
    }
    if (service == null || !SERVICE.matcher(service).matches()) {
      found.add(new Violation("/service", "Give the name of the service that asks, or * for all."));
    }
    if (authority != null && !PersonKey.isAuthority(authority)) {
      found.add(new Violation("/authority", "This is not the GSS code of an authority."));
    }
    if (subject != null && authority == null) {
      found.add(new Violation("/authority", "With a subject, give the authority too."));
    }
    if (subject != null && !PersonKey.isSubject(subject)) {
      found.add(new Violation("/subject", "A subject is 1 to 64 of A-Z a-z 0-9 . _ -."));
    }
    return found;
  }
}
