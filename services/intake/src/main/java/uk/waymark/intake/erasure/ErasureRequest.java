package uk.waymark.intake.erasure;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.validation.Violation;

/**
 * Whose file is to be erased, and who decided it.
 *
 * @param authority GSS code of the authority that holds the file
 * @param subject the person
 * @param ground why, in the words of the decision; no personal data
 * @param decidedBy who decided
 * @param secondPerson who else looked at it; never the same
 * @param unknown any other field
 */
public record ErasureRequest(
    @Nullable String authority,
    @Nullable String subject,
    @Nullable String ground,
    @Nullable String decidedBy,
    @Nullable String secondPerson,
    @JsonAnySetter @Nullable Map<String, Object> unknown) {
  private static final int LONGEST = 200;
  private static final String FIELDS = "authority, subject, ground, decidedBy and secondPerson";

  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    if (unknown != null) {
      unknown.keySet().forEach(name -> found.add(Violation.unknownField(name, FIELDS)));
    }
    if (authority == null || !Authorities.isKnown(authority)) {
      found.add(new Violation("/authority", "Give the GSS code of the authority."));
    }
    if (subject == null || !PersonKey.isSubject(subject)) {
      found.add(new Violation("/subject", "A subject is 1 to 64 of A-Z a-z 0-9 . _ -."));
    }
    text(found, "/ground", ground);
    text(found, "/decidedBy", decidedBy);
    text(found, "/secondPerson", secondPerson);
    if (decidedBy != null
        && secondPerson != null
        && decidedBy.strip().equalsIgnoreCase(secondPerson.strip())) {
      found.add(new Violation("/secondPerson", "An erasure takes two people: name another one."));
    }
    return found;
  }

  /** Whose file it is; only after {@link #violations} found nothing. */
  PersonKey person() {
    if (authority == null || subject == null) {
      throw new IllegalStateException("an erasure without a person");
    }
    return new PersonKey(authority, subject);
  }

  private static void text(List<Violation> found, String pointer, @Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      found.add(new Violation(pointer, "This is required: 1 to " + LONGEST + " characters."));
    }
  }
}
