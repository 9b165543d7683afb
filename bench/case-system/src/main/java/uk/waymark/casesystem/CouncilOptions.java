package uk.waymark.casesystem;

import uk.waymark.casesystem.feed.Mishaps;

/**
 * What can be set about a synthetic council besides seed, size and day.
 *
 * @param authority GSS code of the English upper-tier authority whose files these are
 * @param mishaps how often the case system is late, wrong or repeats itself
 */
public record CouncilOptions(String authority, Mishaps mishaps) {
  /** The authority of the demo: every person in it is made up. */
  public static final String DEMO_AUTHORITY = "E06000051";

  /** The demo authority with an ordinary share of mishaps. */
  public static CouncilOptions ordinary() {
    return new CouncilOptions(DEMO_AUTHORITY, Mishaps.ordinary());
  }

  /** The same for another authority. */
  public CouncilOptions of(String gssCode) {
    return new CouncilOptions(gssCode, mishaps);
  }

  /** The same with other mishaps. */
  public CouncilOptions with(Mishaps otherMishaps) {
    return new CouncilOptions(authority, otherMishaps);
  }
}
