package uk.waymark.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problem details of RFC 9457.
 *
 * @param type what kind of problem it is; {@code about:blank} when the status says it all
 * @param title the kind in a few words
 * @param status the HTTP status
 * @param detail what happened this time and how to mend it, in a plain sentence without personal
 *     data
 * @param more further members, such as {@code violations} or {@code reference}
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type, String title, int status, @Nullable String detail, Map<String, Object> more) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final URI BLANK = URI.create("about:blank");

  /** Keeps the order of the further members. */
  public Problem {
    more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  /** A problem without further members. */
  public static Problem of(int status, String title, @Nullable String detail) {
    return new Problem(BLANK, title, status, detail, Map.of());
  }

  /** The same problem with one more member. */
  public Problem with(String member, Object value) {
    var extended = new LinkedHashMap<>(more);
    extended.put(member, value);
    return new Problem(type, title, status, detail, extended);
  }

  /** The further members, written beside the standard ones. */
  @Override
  @JsonAnyGetter
  public Map<String, Object> more() {
    return more;
  }
}
