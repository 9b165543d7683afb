package uk.waymark.offers.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lives at random, from a seed. */
public final class RandomStories {
  private static final String[] EVENTS = {
    "moves to own-tenancy",
    "moves to own-tenancy in E06000051",
    "moves to student-accommodation in E08000012",
    "moves to foster-care in E08000030",
    "moves to custody",
    "starts higher for 3 years, in the plan",
    "starts further for 2 years",
    "ends the course",
    "starts work",
    "ends work",
    "starts an apprenticeship",
    "stays put",
    "is detained",
    "is released",
    "has a pathway plan",
    "is now first-home",
    "is now financial-need until 2026-06-01",
    "is now homeless-or-threatened",
    "is now private-rent",
    "has the immigration position undecided",
    "has the immigration position no-bar",
    "is paid setting-up-home £1250.55 under \"2023-26\"",
    "is paid setting-up-home/white-goods £649.99",
    "is paid setting-up-home",
    "is paid ENT-SUHA £400.40",
    "is paid tv-licence",
    "is paid university-grant £668",
    "is paid festival-money £20",
    "is paid interview-clothes £30",
    "is paid interview-clothes £80.50",
    "is paid walsall-leisure-pass",
    "claims first-weeks-of-universal-credit £57.90",
    "is paid personal-budget £99.99",
    "is told of setting-up-home under \"2023-26\"",
    "comes into care by section-20",
    "leaves care: returned-home",
    "leaves care: independent-living",
    "is found to be none",
    "dies",
  };

  private RandomStories() {}

  /** The life of a seed: born between 1990 and 2012. */
  public static Story of(long seed) {
    var random = new Random(seed);
    var born = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(22 * 365));
    var lines = new ArrayList<>(List.of(born + " is born"));
    if (random.nextInt(10) > 0) {
      lines.add(born.plusDays(random.nextInt(16 * 365)) + " comes into care by care-order");
      if (random.nextBoolean()) {
        lines.add(born.plusYears(18) + " leaves care: reached-18");
      }
    }
    int events = random.nextInt(12);
    for (int i = 0; i < events; i++) {
      var day = born.plusDays(10 * 365 + random.nextInt(16 * 365));
      var event = EVENTS[random.nextInt(EVENTS.length)];
      if (!event.equals("dies") || random.nextInt(4) == 0) {
        lines.add(day + " " + event);
      }
    }
    return Story.of(lines);
  }
}
