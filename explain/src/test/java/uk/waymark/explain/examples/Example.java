package uk.waymark.explain.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One situation: what happened to a made-up young person, and what the law says on some days.
 *
 * @param title the situation in one sentence
 * @param rules the ids of the rules it turns on, such as ST-E1 or DT-2
 * @param source the words of law or guidance that give the answer, to the smallest unit
 * @param why how the expected dates were worked out, by hand
 * @param born the date of birth, with documents; or unknown
 * @param events what was recorded, in any order
 * @param course the statuses of the whole life, as everything recorded gives them; complete if
 *     given
 * @param checks what the answer must say on some days
 * @param readings the readings that some answer must show
 */
record Example(
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) List<String> rules,
    @JsonProperty(required = true) String source,
    @Nullable String why,
    @JsonProperty(required = true) String born,
    @Nullable List<EventLine> events,
    @Nullable List<CourseLine> course,
    @JsonProperty(required = true) List<Check> checks,
    @Nullable List<String> readings) {

  /**
   * What the answer must say on one day; what is not named here is not looked at.
   *
   * @param asAt the day asked about
   * @param known the day or moment up to which recorded events count; all if absent
   * @param status the primary status
   * @param lookedAfter whether looked after
   * @param flags every flag, and no other
   * @param missing the facts that an undetermined status names, and no other
   * @param duties duties and how they stand; see {@link Expected}
   * @param entitlements entitlements and how they stand; see {@link Expected}
   * @param findings the codes of all findings, and no other
   * @param course the statuses of the whole life as known then; complete if given
   */
  record Check(
      @JsonProperty(required = true) String asAt,
      @Nullable String known,
      @Nullable String status,
      @Nullable Boolean lookedAfter,
      @Nullable List<String> flags,
      @Nullable List<String> missing,
      @Nullable List<Expected> duties,
      @Nullable List<Expected> entitlements,
      @Nullable List<String> findings,
      @Nullable List<CourseLine> course) {}
}
