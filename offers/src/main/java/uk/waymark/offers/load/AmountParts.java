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
  private static final Known<Unit> TIMES =
      Known.of(new Unit[] {Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS});
  private static final Known<Use> USES = Known.of(Use.values());

  Use use() {
    return fields.word("use", USES);
  }

  Every every() {
    var read = fields.wordRead("every", Known.of(Comes.values()));
    if (read.isEmpty()) {
      return new Every.Single(); // what goes with it can't be judged
    }
    var said = read.get();
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
              var unit = lasts.wordRead("unit", TIMES);
              var from = lasts.wordIfSaid("from", Known.of(Begins.values()));
              if (count < 1) {
                lasts.fault("value", "lasts is 1 or more days, weeks, months or years.");
                return Optional.empty();
              }
              return unit.map(known -> new Lasting(count, known, from));
            });
  }

  void unit(Unit wanted) {
    fields
        .wordRead("unit", UNITS)
        .filter(unit -> unit != wanted)
        .ifPresent(
            _ ->
                fields.fault(
                    "unit",
                    "An amount of the form " + form.word() + " counts " + wanted.word() + "."));
  }

  Optional<BigDecimal> pounds(String key, BigDecimal sum) {
    if (!Pounds.valid(sum)) {
      fields.fault(key, key + " is not a sum of pounds and pence above nothing.");
      return Optional.empty();
    }
    return Optional.of(sum);
  }

  Optional<BigDecimal> positive(String key, BigDecimal number) {
    if (number.signum() <= 0) {
      fields.fault(key, key + " must be above nothing.");
      return Optional.empty();
    }
    return Optional.of(number);
  }
}
