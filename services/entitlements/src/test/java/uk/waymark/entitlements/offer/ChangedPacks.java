package uk.waymark.entitlements.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Case;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Use;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Group;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.pack.Resort;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Circumstance;

/** Ways in which a council changes its pack, each tried on entries at random. */
enum ChangedPacks {
  SUM {
    @Override
    Pack of(Pack pack, Random random) {
      return version(pack, random, v -> with(v, Optional.of(another(v.amount()))));
    }
  },
  /** The sum of one case, of whatever is by case. */
  SUM_OF_ONE_CASE {
    @Override
    Pack of(Pack pack, Random random) {
      return version(pack, random, v -> with(v, v.amount().map(amount -> oneCase(amount, random))));
    }
  },
  WORDS {
    @Override
    Pack of(Pack pack, Random random) {
      return version(pack, random, v -> with(v, v.valid(), v.title() + ", \"new\" [1]", v.who()));
    }
  },
  CONDITION {
    @Override
    Pack of(Pack pack, Random random) {
      var age = new Condition.AgeBand(16, 18 + random.nextInt(8));
      return version(pack, random, v -> with(v, v.valid(), v.title(), both(v.who(), age)));
    }
  },
  NEEDS {
    @Override
    Pack of(Pack pack, Random random) {
      var holds = new Condition.Holds(any(random, List.of(Circumstance.values())));
      return version(pack, random, v -> with(v, v.valid(), v.title(), both(v.who(), holds)));
    }
  },
  DATES {
    @Override
    Pack of(Pack pack, Random random) {
      var first = random.nextBoolean();
      return version(
          pack,
          random,
          v -> {
            var from = v.valid().from();
            var later = from.equals(LocalDate.MIN) ? from : from.plusDays(40);
            var days =
                first
                    ? new Span(later.isBefore(v.valid().to()) ? later : from, v.valid().to())
                    : new Span(from, from.equals(LocalDate.MIN) ? v.valid().to() : later);
            return with(v, days, v.title(), v.who());
          });
    }
  },
  COMES_AFTER_THE_LAW {
    @Override
    Pack of(Pack pack, Random random) {
      var id = any(random, List.of("ENT-HEB", "ENT-1619", "ENT-SETUP", "ENT-SAR"));
      return version(pack, random, v -> with(v, new Resort.Entitlement(id, random.nextBoolean())));
    }
  },
  COMES_AFTER_THE_FIRST {
    @Override
    Pack of(Pack pack, Random random) {
      var first = pack.offers().getFirst().id();
      var after = new Resort.Entitlement(first, true);
      return offer(
          pack,
          1 + random.nextInt(pack.offers().size() - 1),
          each -> versions(each, v -> with(v, after)));
    }
  },
  HEADING {
    @Override
    Pack of(Pack pack, Random random) {
      var heading = EnumSet.of(any(random, List.of(Heading.values())));
      return offer(
          pack,
          random.nextInt(pack.offers().size()),
          o ->
              new Entry.Offer(
                  o.id(), o.kind(), heading, o.statutoryHeadings(), o.outcomes(), o.versions()));
    }
  },
  REMOVED {
    @Override
    Pack of(Pack pack, Random random) {
      var gone = any(random, pack.offers());
      return with(pack, pack.entries().stream().filter(each -> !each.equals(gone)).toList());
    }
  },
  ADDED {
    @Override
    Pack of(Pack pack, Random random) {
      var like = any(random, pack.offers());
      var entries = new ArrayList<>(pack.entries());
      entries.add(
          random.nextInt(entries.size()), named(like, any(random, List.of("aa", "zz", "m"))));
      return with(pack, entries);
    }
  },
  RENAMED {
    @Override
    Pack of(Pack pack, Random random) {
      return offer(pack, random.nextInt(pack.offers().size()), each -> named(each, "b"));
    }
  },
  GROUPS {
    @Override
    Pack of(Pack pack, Random random) {
      var groups =
          pack.groups().stream()
              .map(
                  each ->
                      new Group(
                          each.id(), each.title(), both(each.who(), new Condition.AgeBand(0, 22))))
              .toList();
      return new Pack(pack.id(), pack.publisher(), pack.standing(), groups, pack.entries());
    }
  },
  PUBLISHER {
    @Override
    Pack of(Pack pack, Random random) {
      var publisher = new Publisher(pack.publisher().name() + " 2", pack.publisher().authority());
      return new Pack(pack.id(), publisher, pack.standing(), pack.groups(), pack.entries());
    }
  },
  NOTHING {
    @Override
    Pack of(Pack pack, Random random) {
      return with(pack, pack.entries());
    }
  };

  /** The pack, changed in this way somewhere. */
  abstract Pack of(Pack pack, Random random);

  private static Pack version(Pack pack, Random random, UnaryOperator<EntryVersion> change) {
    return offer(pack, random.nextInt(pack.offers().size()), each -> versions(each, change));
  }

  private static Entry.Offer versions(Entry.Offer offer, UnaryOperator<EntryVersion> change) {
    return new Entry.Offer(
        offer.id(),
        offer.kind(),
        offer.headings(),
        offer.statutoryHeadings(),
        offer.outcomes(),
        offer.versions().stream().map(change).toList());
  }

  private static Pack offer(Pack pack, int which, UnaryOperator<Entry.Offer> change) {
    var chosen = pack.offers().get(which);
    return with(
        pack,
        pack.entries().stream()
            .map(each -> each.equals(chosen) ? (Entry) change.apply(chosen) : each)
            .toList());
  }

  private static Pack with(Pack pack, List<Entry> entries) {
    return new Pack(pack.id(), pack.publisher(), pack.standing(), pack.groups(), entries);
  }

  private static Entry.Offer named(Entry.Offer offer, String prefix) {
    return new Entry.Offer(
        prefix + "-" + offer.id(),
        offer.kind(),
        offer.headings(),
        offer.statutoryHeadings(),
        offer.outcomes(),
        offer.versions());
  }

  private static Condition both(Condition one, Condition other) {
    return new Condition.AllOf(List.of(one, other));
  }

  private static Amount another(Optional<Amount> amount) {
    return amount.map(ChangedPacks::another).orElseGet(ChangedPacks::allowance);
  }

  private static Amount another(Amount amount) {
    return switch (amount) {
      case Amount.Money m ->
          new Amount.Money(
              m.pounds().add(new BigDecimal("17.50")),
              m.upTo(),
              m.parts(),
              m.cash(),
              m.instalments(),
              m.every(),
              m.use(),
              m.lasting(),
              m.raisedEachApril());
      case Amount.ByCase(var cases) ->
          new Amount.ByCase(
              cases.stream().map(each -> new Case(each.when(), another(each.amount()))).toList());
      default -> allowance();
    };
  }

  private static Amount oneCase(Amount amount, Random random) {
    if (!(amount instanceof Amount.ByCase(var cases))) {
      return another(amount);
    }
    var which = random.nextInt(cases.size());
    var changed = new ArrayList<>(cases);
    changed.set(which, new Case(cases.get(which).when(), another(cases.get(which).amount())));
    return new Amount.ByCase(changed);
  }

  private static Amount allowance() {
    return new Amount.Money(
        new BigDecimal("250"),
        true,
        List.of(),
        Optional.empty(),
        List.of(),
        new Every.Single(),
        Use.UNTIL_SPENT,
        Optional.empty(),
        false);
  }

  private static EntryVersion with(EntryVersion v, Optional<Amount> amount) {
    return with(v, v.valid(), v.title(), v.who(), v.after(), amount);
  }

  private static EntryVersion with(EntryVersion v, Resort after) {
    return with(v, v.valid(), v.title(), v.who(), List.of(after), v.amount());
  }

  private static EntryVersion with(EntryVersion v, Span valid, String title, Condition who) {
    return with(v, valid, title, who, v.after(), v.amount());
  }

  private static EntryVersion with(
      EntryVersion v,
      Span valid,
      String title,
      Condition who,
      List<Resort> after,
      Optional<Amount> amount) {
    return new EntryVersion(
        v.version(),
        valid,
        title,
        v.words(),
        who,
        v.needs(),
        v.unless(),
        after,
        amount,
        v.apply(),
        v.force(),
        v.partner(),
        v.source(),
        v.checkedOn(),
        v.reviewBy(),
        v.draft());
  }

  private static <T> T any(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
