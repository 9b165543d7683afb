package uk.waymark.portal.sheet;

import java.time.LocalDate;
import uk.waymark.contracts.PersonKey;

/**
 * Where the page of a sheet leads, for the same day.
 *
 * @param label what the links are, for those who hear the page
 * @param person the young person's page
 * @param pdf the same sheet as a file
 * @param other the sheet for the other reader
 */
public record SheetLinks(
    String label,
    String person,
    String personText,
    String pdf,
    String pdfText,
    String other,
    String otherText) {
  static SheetLinks of(PersonKey key, Sheet.Reader reader, LocalDate day, SheetWords words) {
    var person = "/young-people/" + key.authority() + "/" + key.subject();
    var asAt = "asAt=" + day;
    var forAdviser = "for=adviser&" + asAt;
    var young = reader == Sheet.Reader.YOUNG_PERSON;
    return new SheetLinks(
        words.of("links"),
        person + "?" + asAt,
        words.of("back"),
        person + "/sheet.pdf?" + (young ? asAt : forAdviser),
        words.of("pdf"),
        person + "/sheet?" + (young ? forAdviser : asAt),
        words.of(young ? "other.adviser" : "other.young-person"));
  }
}
