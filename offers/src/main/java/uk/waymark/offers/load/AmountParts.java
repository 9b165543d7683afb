package uk.waymark.offers.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.amount.Begins;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.amount.Period;
import uk.waymark.offers.amount.Pounds;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;

/** What several forms of amount say in the same words. */
record AmountParts(Fields fields, AmountForm form) {
  static final Known<Unit> UNITS = Known.of(Unit.values());
  private static final Known<Use> USES = Known.of(Use.values());

  Use use() {
    return fields.word("use", USES);
  }

  Every every() {
    var said = fields.word("every", Known.of(Comes.values()));
    if (said != Comes.EACH_TIME && fields.has("event")) {
      fields.fault("event", "event goes with every: each-time only.");
    }
    if (said != Comes.BIRTHDAY && fields.has("birthdays")) {
      fields.fault("birthdays", "birthdays goes with every: birthday only.");
    }
    return switch (said) {
      case SINGLE -> new Every.Single();
      case WEEK -> new Every.Each(Period.WEEK);
      case MONTH -> new Every.Each(Period.MONTH);
      case YEAR -> new Every.Each(Period.YEAR);
      case EACH_TIME -> new Every.EachTime(fields.text("event"));
      case BIRTHDAY -> birthdays();
    };
  }

  Every birthdays() {
    fields.needed("birthdays");
    var ages = new ArrayList<Integer>();
    for (var number : fields.numbers("birthdays")) {
      if (number.stripTrailingZeros().scale() > 0
          || number.intValue() < 1
          || number.intValue() > 25
          || (!ages.isEmpty() && ages.getLast() >= number.intValue())) {
        fields.fault("birthdays", "birthdays are ages from 1 to 25, in order.");
      }
      ages.add(number.intValue());
    }
    return new Every.Birthdays(ages);
  }

  Optional<Lasting> lasts() {
    return fields
        .inside("lasts", Set.of("value", "unit", "from"))
        .flatMap(
            lasts -> {
              int count = lasts.whole("value");
              var unit = lasts.word("unit", UNITS);
              var from = lasts.wordIfSaid("from", Known.of(Begins.values()));
              try {
                return Optional.of(new Lasting(count, unit, from));
              } catch (IllegalArgumentException e) {
                lasts.fault("value", "lasts is 1 or more days, weeks, months or years.");
                return Optional.empty();
              }
            });
  }

  void unit(Unit wanted) {
    if (fields.word("unit", UNITS) != wanted) {
      fields.fault(
          "unit", "An amount of the form " + form.word() + " counts " + wanted.word() + ".");
    }
  }

  BigDecimal pounds(String key, BigDecimal sum) {
    if (!Pounds.valid(sum)) {
      fields.fault(key, key + " is not a sum of pounds and pence above nothing.");
      return BigDecimal.ONE;
    }
    return sum;
  }

  BigDecimal positive(String key, BigDecimal number) {
    if (number.signum() <= 0) {
      fields.fault(key, key + " must be above nothing.");
      return BigDecimal.ONE;
    }
    return number;
  }
}
