package uk.waymark.statute.oracle;

import java.util.List;
import uk.waymark.statute.facts.Happening;

/** What the young person is entitled to today (law section 4), one number for each rule. */
final class Entitlements {
  /** The rules of this list, in the order of the numbers. */
  static final List<String> RULES =
      List.of(
          "ENT-1619",
          "ENT-ALLOC-LC",
          "ENT-APP",
          "ENT-HEB",
          "ENT-JISA",
          "ENT-LC",
          "ENT-PN-3",
          "ENT-PN-4",
          "ENT-PN-5",
          "ENT-SAR",
          "ENT-SP",
          "ENT-SUHA",
          "ENT-UC1617",
          "ENT-VAC");

  private final Circumstances now = new Circumstances();
  private final HousingRights housing;
  private final Sums sums;
  private final LearningRights learning;
  private final int[] said = new int[RULES.size()];

  Entitlements(Ages ages, Standing standing, int born) {
    housing = new HousingRights(ages, standing, now);
    sums = new Sums(ages, standing, now, born);
    learning = new LearningRights(ages, standing, now);
  }

  void happened(int day, Happening what) {
    now.happened(what);
    housing.happened(what);
    sums.happened(what);
    learning.happened(day, what);
  }

  /** The answer of each rule; {@link Said#NOT_OPEN} for one not open. The same array each day. */
  int[] on(int day) {
    housing.dawn(day);
    sums.dawn(day);
    int rule = 0;
    said[rule++] = learning.bursaryAt16(day);
    said[rule++] = housing.register(day);
    said[rule++] = sums.apprenticeshipBursary(day);
    said[rule++] = sums.universityBursary(day);
    said[rule++] = sums.juniorIsa(day);
    said[rule++] = housing.localConnection(day);
    said[rule++] = housing.priorityNeedAt16(day);
    said[rule++] = housing.priorityNeedUnder21(day);
    said[rule++] = housing.priorityNeedFrom21(day);
    said[rule++] = housing.oneBedroomRate(day);
    said[rule++] = learning.stayingPut(day);
    said[rule++] = sums.settingUpHome(day);
    said[rule++] = housing.universalCredit(day);
    said[rule] = learning.placeInVacations(day);
    return said;
  }
}
