package uk.waymark.statute.law;

import java.net.URI;
import java.time.LocalDate;

/** The place in the law that a rule comes from. A new kind of place will not compile unhandled. */
public sealed interface Citation {
  /** The Act, instrument or guidance the place is in. */
  Instrument in();

  /** A section of an Act, such as 23C(1)(a). */
  record Section(Instrument in, String number, String sub) implements Citation {}

  /** A paragraph of a schedule, such as Schedule 2 paragraph 19B(2). */
  record SchedulePara(Instrument in, String schedule, String para, String sub)
      implements Citation {}

  /** A regulation, such as 40(1). */
  record Regulation(Instrument in, String number, String sub) implements Citation {}

  /** An article of an order. */
  record Article(Instrument in, String number, String sub) implements Citation {}

  /** A place in guidance, a judgment or a published policy, which has no address of its own. */
  record Guidance(Instrument in, String place) implements Citation {}

  /** The place as a lawyer writes it, such as "Children Act 1989, section 23C(1)(a)". */
  default String words() {
    return switch (this) {
      case Section(var in, var number, var sub) -> in.title() + ", section " + number + sub;
      case SchedulePara(var in, var schedule, var para, var sub) ->
          in.title() + ", Schedule " + schedule + ", paragraph " + para + sub;
      case Regulation(var in, var number, var sub) -> in.title() + ", regulation " + number + sub;
      case Article(var in, var number, var sub) -> in.title() + ", article " + number + sub;
      case Guidance(var in, var place) -> place.isEmpty() ? in.title() : in.title() + ", " + place;
    };
  }

  /**
   * The words as they stood on that day: legislation.gov.uk keeps every version.
   *
   * @param day the day the rule is applied; a day after {@link LawVersion#AS_AT} links the text as
   *     it stood then, since no later text exists yet
   */
  default URI textOn(LocalDate day) {
    var asOf = day.isAfter(LawVersion.AS_AT) ? LawVersion.AS_AT : day;
    return switch (this) {
      case Section(var in, var number, _) -> in.at("section/" + number + "/" + asOf);
      case SchedulePara(var in, var schedule, var para, _) ->
          in.at("schedule/" + schedule + "/paragraph/" + para + "/" + asOf);
      case Regulation(var in, var number, _) -> in.at("regulation/" + number + "/" + asOf);
      case Article(var in, var number, _) -> in.at("article/" + number + "/" + asOf);
      case Guidance(var in, _) -> in.uri();
    };
  }
}
