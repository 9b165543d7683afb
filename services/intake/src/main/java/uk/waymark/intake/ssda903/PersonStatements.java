package uk.waymark.intake.ssda903;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;

/** What Header, UASC and OC3 say of a child. */
final class PersonStatements {
  /** Header has no first year of its own: all years' statements correct one that is never sent. */
  private static final int BEFORE_ALL_YEARS = 0;

  private PersonStatements() {}

  /** The date of birth by Header; a row in UASC says that the child came alone to seek asylum. */
  static Statement registered(
      PersonKey person, ReturnYear year, Person header, boolean asylumSeeking, int version) {
    var data =
        Json.object()
            .put("dateOfBirth", header.dateOfBirth().toString())
            .put("dateOfBirthEvidence", "not-recorded");
    if (asylumSeeking) {
      data.put("unaccompaniedAsylumSeeking", true);
    }
    return new Statement(
        person,
        "HEADER||registered",
        year,
        version,
        EventType.PERSON_REGISTERED,
        year.lastDay(),
        data,
        Optional.of(BEFORE_ALL_YEARS));
  }

  /** How the young person was on or around the birthday. Codes for "not known" are left out. */
  static Statement observed(PersonKey person, CareLeaver row, int version) {
    var data =
        Json.object()
            .put("effectiveDate", row.on().toString())
            .put("about", row.about())
            .put("inTouch", Codes.IN_TOUCH.word(row.inTouch(), "inTouch").orElseThrow());
    word(Codes.ACTIV, row.activity(), "activity").ifPresent(word -> data.put("activity", word));
    word(Codes.ACCOM, row.accommodation(), "accommodation")
        .ifPresent(word -> data.put("accommodation", word));
    var suitable = row.suitable();
    if (suitable != null) {
      data.put("suitable", suitable);
    }
    return new Statement(
        person,
        "OC3||observed",
        row.year(),
        version,
        EventType.POSITION_OBSERVED,
        row.year().lastDay(),
        data,
        Optional.empty());
  }

  /** OC3 says that a young person died, not when: by the last day of the return year. */
  static Statement died(PersonKey person, CareLeaver row, int version) {
    var on = row.year().lastDay();
    return new Statement(
        person,
        "OC3||died",
        row.year(),
        version,
        EventType.PERSON_DIED,
        on,
        Json.object().put("effectiveDate", on.toString()),
        Optional.empty());
  }

  private static Optional<String> word(Codes codes, @Nullable String code, String column) {
    return Optional.ofNullable(code).flatMap(known -> codes.word(known, column));
  }
}
