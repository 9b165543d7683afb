package uk.waymark.offers.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Part;
import uk.waymark.offers.amount.Pounds;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;

/** Reads sums of money, fixed or capped. */
record MoneyReader(AmountParts parts, Faults faults) {
  Optional<Amount> money(int before) {
    var fields = parts.fields();
    parts.unit(Unit.GBP);
    var pounds = parts.pounds("value", fields.number("value"));
    var subCaps = subCaps(pounds);
    var cash = fields.numberIfSaid("cash").map(sum -> parts.pounds("cash", sum));
    cash.filter(sum -> sum.compareTo(pounds) > 0)
        .ifPresent(_ -> fields.fault("cash", "cash is more than the whole amount."));
    var instalments = fields.numbers("instalments");
    instalments.forEach(sum -> parts.pounds("instalments", sum));
    if (!instalments.isEmpty()
        && instalments.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(pounds) != 0) {
      fields.fault("instalments", "The instalments do not add up to " + Pounds.words(pounds) + ".");
    }
    var every = parts.every();
    var use = parts.use();
    if (use == Use.UNTIL_SPENT && parts.form() == AmountForm.FIXED) {
      fields.fault("use", "A fixed sum is not drawn in parts. Write form: cap, or another use.");
    }
    var lasts = parts.lasts();
    var raised = fields.textIfSaid("raised");
    if (raised.isPresent() && !raised.get().equals("each-april")) {
      fields.fault("raised", "raised can only be each-april.");
    }
    return faults.count() > before
        ? Optional.empty()
        : Optional.of(
            new Amount.Money(
                pounds,
                parts.form() == AmountForm.CAP,
                subCaps,
                cash,
                instalments,
                every,
                use,
                lasts,
                raised.isPresent()));
  }

  private List<Part> subCaps(BigDecimal whole) {
    var fields = parts.fields();
    var found = new ArrayList<Part>();
    for (var item : fields.items("parts")) {
      fields
          .inside(item, "parts", Set.of("name", "value", "unit"))
          .ifPresent(
              part -> {
                var sum = part.number("value");
                if (part.word("unit", AmountParts.UNITS) != Unit.GBP || !Pounds.valid(sum)) {
                  part.fault("value", "A part is a sum of pounds and pence: unit: GBP.");
                } else if (sum.compareTo(whole) > 0) {
                  part.fault("value", "A part is more than the whole amount.");
                }
                found.add(new Part(part.text("name"), sum));
              });
    }
    return found;
  }
}
