package uk.waymark.offers.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Part;
import uk.waymark.offers.amount.Period;
import uk.waymark.offers.amount.Pounds;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;

/** Reads sums of money, fixed or capped. */
record MoneyReader(AmountParts parts, Faults faults) {
  Optional<Amount> money(int before) {
    var fields = parts.fields();
    parts.unit(Unit.GBP);
    var pounds = fields.number("value").flatMap(sum -> parts.pounds("value", sum));
    var subCaps = subCaps(pounds);
    var cash = fields.numberIfSaid("cash").flatMap(sum -> parts.pounds("cash", sum));
    cash.filter(sum -> isMore(sum, pounds))
        .ifPresent(_ -> fields.fault("cash", "cash is more than the whole amount."));
    var instalments = instalments(pounds);
    var every = parts.every();
    if (!instalments.isEmpty() && isRunning(every)) {
      fields.fault(
          "instalments",
          "instalments divide one sum, and this sum comes each week or month. Leave instalments"
              + " out, or write every: single.");
    }
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
                pounds.orElseThrow(),
                parts.form() == AmountForm.CAP,
                subCaps,
                cash,
                instalments,
                every,
                use,
                lasts,
                raised.isPresent()));
  }

  private List<BigDecimal> instalments(Optional<BigDecimal> pounds) {
    var fields = parts.fields();
    int before = faults.count();
    var instalments = fields.numbers("instalments");
    instalments.forEach(sum -> parts.pounds("instalments", sum));
    var together = instalments.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!instalments.isEmpty() && faults.count() == before) {
      pounds
          .filter(whole -> whole.compareTo(together) != 0)
          .ifPresent(
              whole ->
                  fields.fault(
                      "instalments",
                      "The instalments do not add up to " + Pounds.words(whole) + "."));
    }
    return instalments;
  }

  private static boolean isRunning(Every every) {
    return every instanceof Every.Each(var period) && period != Period.YEAR;
  }

  /** Whether a sum is more than the whole; not while the whole can't be read. */
  private static boolean isMore(BigDecimal sum, Optional<BigDecimal> whole) {
    return whole.filter(all -> sum.compareTo(all) > 0).isPresent();
  }

  private List<Part> subCaps(Optional<BigDecimal> whole) {
    var fields = parts.fields();
    var found = new ArrayList<Part>();
    for (var item : fields.items("parts")) {
      fields
          .inside(item, "parts", Set.of("name", "value", "unit"))
          .ifPresent(
              part -> {
                var sum = part.number("value");
                var unit = part.wordRead("unit", AmountParts.UNITS);
                if (unit.filter(other -> other != Unit.GBP).isPresent()
                    || sum.filter(other -> !Pounds.valid(other)).isPresent()) {
                  part.fault("value", "A part is a sum of pounds and pence: unit: GBP.");
                } else if (sum.isPresent() && isMore(sum.get(), whole)) {
                  part.fault("value", "A part is more than the whole amount.");
                }
                var name = part.text("name");
                sum.map(pounds -> new Part(name, pounds))
                    .filter(read -> !name.isEmpty() && isNew(read, found, part))
                    .ifPresent(found::add);
              });
    }
    return found;
  }

  /** Whether no part so far has its id: a payment for either would count for both. */
  private static boolean isNew(Part part, List<Part> found, Fields fields) {
    for (var other : found) {
      if (other.id().equals(part.id())) {
        fields.fault(
            "name",
            "Two parts are called "
                + part.id()
                + " in payments: "
                + other.name()
                + " and "
                + part.name()
                + ". Give one of them another name.");
        return false;
      }
    }
    return true;
  }
}
