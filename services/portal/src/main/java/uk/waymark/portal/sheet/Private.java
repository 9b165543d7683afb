package uk.waymark.portal.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.waymark.contracts.message.FactLine;

/**
 * What a sheet of paper must not give away: that somebody is or was in custody or hospital, and how
 * they stand with the immigration authorities. It can be left lying about, so the young person's
 * own sheet names nothing that rests on such a fact; it says that there is more to ask for.
 */
final class Private {
  private static final List<String> TELLING =
      List.of(
          "custody",
          "detained",
          "released",
          "sentence",
          "secure-home",
          "hospital",
          "institution",
          "bycourtorder",
          "immigration",
          "position",
          "no-bar",
          "undecided",
          "appeal-rights-exhausted",
          "recourse",
          "unaccompanied",
          "health");

  private Private() {}

  /** Whether an answer that read these facts rests on such a one. */
  static boolean restsOn(Stream<FactLine> facts) {
    return facts.anyMatch(Private::tells);
  }

  /** Whether one of the things waited for or missing names such a fact. */
  static boolean names(Stream<String> codes) {
    return codes.anyMatch(Private::tells);
  }

  private static boolean tells(FactLine fact) {
    return tells(fact.field() + " " + (fact.value() == null ? "" : fact.value()));
  }

  private static boolean tells(String words) {
    var said = words.toLowerCase(Locale.ROOT);
    return TELLING.stream().anyMatch(said::contains);
  }
}
