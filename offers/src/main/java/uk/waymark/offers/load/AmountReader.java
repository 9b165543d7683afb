package uk.waymark.offers.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Case;
import uk.waymark.offers.amount.Unit;

/** Reads amounts. */
final class AmountReader {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "form",
              "value",
              "unit",
              "every",
              "event",
              "birthdays",
              "use",
              "parts",
              "cash",
              "instalments",
              "lasts",
              "of",
              "what",
              "rate",
              "upTo",
              "jointLiability",
              "raised",
              "cases"));

  private final ConditionReader conditions;
  private final Faults faults;

  AmountReader(ConditionReader conditions, Faults faults) {
    this.conditions = conditions;
    this.faults = faults;
  }

  /** The amount under a key; empty when it is not said or has a fault. */
  Optional<Amount> ifSaid(Fields outer, String key) {
    int before = faults.count();
    var inside = outer.inside(key, KEYS);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    var fields = inside.get();
    var form = fields.word("form", Known.of(AmountForm.values()));
    if (faults.count() > before) {
      return Optional.empty();
    }
    form.refuseOthers(fields);
    var parts = new AmountParts(fields, form);
    return switch (form) {
      case FIXED, CAP -> new MoneyReader(parts, faults).money(before);
      case PERCENTAGE -> percentage(parts, before);
      case MATCHED -> matched(parts, before);
      case IN_KIND -> inKind(parts, before);
      case RATE, RATE_CAP -> rate(parts, before);
      case CASES -> cases(fields, before);
    };
  }

  private Optional<Amount> rate(AmountParts parts, int before) {
    var rate = parts.fields().text("rate");
    var every = parts.every();
    var use = parts.use();
    var lasts = parts.lasts();
    return sound(
        before,
        () -> new Amount.RateOf(rate, parts.form() == AmountForm.RATE_CAP, every, use, lasts));
  }

  private Optional<Amount> sound(int before, Supplier<Amount> amount) {
    return faults.count() > before ? Optional.empty() : Optional.of(amount.get());
  }

  private Optional<Amount> percentage(AmountParts parts, int before) {
    var fields = parts.fields();
    parts.unit(Unit.PERCENT);
    var percent = fields.number("value");
    percent
        .filter(of -> of.signum() <= 0 || of.compareTo(BigDecimal.valueOf(100)) > 0)
        .ifPresent(_ -> fields.fault("value", "A percentage is above 0 and at most 100."));
    var of = fields.text("of");
    var upTo = fields.numberIfSaid("upTo").flatMap(sum -> parts.pounds("upTo", sum));
    var joint = fields.textIfSaid("jointLiability");
    if (joint.isPresent() && !joint.get().equals("pro-rata")) {
      fields.fault("jointLiability", "jointLiability can only be pro-rata.");
    }
    var use = parts.use();
    var lasts = parts.lasts();
    return sound(
        before,
        () ->
            new Amount.Percentage(percent.orElseThrow(), of, upTo, joint.isPresent(), use, lasts));
  }

  private Optional<Amount> matched(AmountParts parts, int before) {
    var fields = parts.fields();
    var most = fields.number("value").flatMap(number -> parts.positive("value", number));
    var unit = fields.wordRead("unit", AmountParts.UNITS);
    if (unit.filter(Unit.GBP::equals).isPresent()) {
      most.ifPresent(sum -> parts.pounds("value", sum));
    }
    var of = fields.text("of");
    var use = parts.use();
    return sound(before, () -> new Amount.Matched(of, most.orElseThrow(), unit.orElseThrow(), use));
  }

  private Optional<Amount> inKind(AmountParts parts, int before) {
    var fields = parts.fields();
    var what = fields.text("what");
    var count = fields.numberIfSaid("value").flatMap(number -> parts.positive("value", number));
    var unit = count.flatMap(_ -> fields.wordRead("unit", AmountParts.UNITS));
    if (!fields.has("value") && fields.has("unit")) {
      fields.fault("unit", "unit stands without a value. Write how many, or leave unit out.");
    }
    var use = parts.use();
    var lasts = parts.lasts();
    return sound(before, () -> new Amount.InKind(what, count, unit, use, lasts));
  }

  private Optional<Amount> cases(Fields fields, int before) {
    var cases = new ArrayList<Case>();
    var open = false;
    for (var item : fields.items("cases")) {
      var inside = fields.inside(item, "cases", Set.of("when", "amount"));
      if (open) {
        fields.fault("cases", "A case without when: catches all others, so it must be the last.");
      }
      open = inside.isPresent() && !inside.get().has("when");
      inside.ifPresent(one -> one.needed("amount"));
      var when = inside.flatMap(one -> conditions.ifSaid(one, "when"));
      inside
          .flatMap(one -> ifSaid(one, "amount"))
          .ifPresent(amount -> cases.add(new Case(when, amount)));
    }
    fields.needed("cases");
    return sound(before, () -> new Amount.ByCase(cases));
  }
}
