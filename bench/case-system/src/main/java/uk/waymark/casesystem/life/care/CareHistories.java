package uk.waymark.casesystem.life.care;

import java.util.List;
import uk.waymark.casesystem.life.Dice;

/** The kinds of care history in roughly the proportions of an English council's care leavers. */
public final class CareHistories {
  private static final List<Share> SHARES =
      List.of(
          new Share(36, new GrewUpInCare()),
          new Share(26, new CameAsTeenager()),
          new Share(8, new CameAlone()),
          new Share(10, new WentHome()),
          new Share(4, new Guardianship()),
          new Share(4, new ShortBreaks()),
          new Share(5, new Remanded()),
          new Share(5, new LeftEarly()),
          new Share(2, new ElsewhereThanCare()));

  private CareHistories() {}

  /** One kind, drawn by its share. */
  public static CareHistory drawn(Dice dice) {
    int left = dice.between(1, 100);
    for (Share share : SHARES) {
      left -= share.hundredths();
      if (left <= 0) {
        return share.history();
      }
    }
    throw new IllegalStateException("The shares do not add up to 100");
  }

  private record Share(int hundredths, CareHistory history) {}
}
