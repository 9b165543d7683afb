package uk.waymark.offers.check;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.who.Condition;

/** Amounts of a version that can be had, which nobody who can have it can get. */
final class AmountsToCome {
  private final Reachable reachable;
  private final EntryVersion version;
  private final List<String> never = new ArrayList<>();

  private AmountsToCome(Reachable reachable, EntryVersion version) {
    this.reachable = reachable;
    this.version = version;
  }

  /** What never comes, each as the rest of a sentence about the version. */
  static List<String> never(Reachable reachable, EntryVersion version) {
    var amounts = new AmountsToCome(reachable, version);
    version.amount().ifPresent(amount -> amounts.look(amount, List.of()));
    return amounts.never;
  }

  /** Looks at an amount of those who meet these conditions besides. */
  private void look(Amount amount, List<Condition> met) {
    switch (amount) {
      case Amount.ByCase byCase -> cases(byCase, met);
      case Amount.Money money -> birthdays(money.every(), met);
      case Amount.RateOf rate -> birthdays(rate.every(), met);
      case Amount.Percentage _, Amount.Matched _, Amount.InKind _ -> {
        // They come whenever the version can be had.
      }
    }
  }

  private void cases(Amount.ByCase byCase, List<Condition> met) {
    var others = met;
    int number = 0;
    for (var one : byCase.cases()) {
      number++;
      var here = one.when().isEmpty() ? others : and(others, one.when().get());
      if (reachable.by(version, here)) {
        look(one.amount(), here);
      } else {
        never.add(
            " has an amount that can never come: case number "
                + number
                + " is for nobody, since whoever can have the offer is not as its when: says, or a"
                + " case before it takes them. Mend its when: or the ages under who, or leave the"
                + " case out.");
      }
      if (one.when().isPresent()) {
        others = and(others, new Condition.Not(one.when().get()));
      }
    }
  }

  private void birthdays(Every every, List<Condition> met) {
    if (every instanceof Every.Birthdays(var ages)) {
      for (int age : ages) {
        if (!reachable.by(version, and(met, new Condition.AgeBand(age, age + 1)))) {
          never.add(
              " has an amount that can never come: nobody can have the offer on the birthday at "
                  + age
                  + ". Leave "
                  + age
                  + " out of birthdays, or mend the ages under who: they end on the day before the"
                  + " birthday under to.");
        }
      }
    }
  }

  private static List<Condition> and(List<Condition> all, Condition more) {
    var both = new ArrayList<>(all);
    both.add(more);
    return both;
  }
}
