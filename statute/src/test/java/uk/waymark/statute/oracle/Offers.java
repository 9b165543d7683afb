package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.SupportOffered;

/** The offer of support from 21, then every twelve months (DUT-CZB-OFFER, J-12M). */
final class Offers {
  private final Ages ages;
  private boolean offeredToday;
  private boolean activeBefore;
  private int due;
  private boolean owed;

  Offers(Ages ages) {
    this.ages = ages;
    due = Math.max(ages.at21(), Standing.SUPPORT_FROM);
  }

  void happened(int day, Happening what) {
    offeredToday |= what instanceof SupportOffered && day >= ages.at21();
  }

  void dawn(int day, boolean owedOffers, boolean active) {
    if (owedOffers && (offeredToday || (activeBefore && !active))) {
      due = Days.plusMonths(day, 12);
    }
    offeredToday = false;
    activeBefore = active;
    owed = owedOffers && !active;
  }

  int due() {
    return owed ? due : Runs.NOTHING;
  }
}
