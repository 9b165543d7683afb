package uk.waymark.offers.write;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Case;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.amount.Part;
import uk.waymark.offers.amount.Unit;
import uk.waymark.offers.amount.Use;

/** Writes amounts; money keeps its digits. */
final class Amounts {
  private Amounts() {}

  /** The amount as a mapping of a pack. */
  static Map<String, Object> of(Amount amount) {
    return switch (amount) {
      case Amount.Money money -> money(money);
      case Amount.Percentage share ->
          with(
                  form("percentage")
                      .say("value", number(share.percent()))
                      .word("unit", Unit.PERCENT)
                      .say("of", share.of())
                      .ifSaid("upTo", share.upTo().map(Amounts::number))
                      .ifSaid(
                          "jointLiability",
                          share.jointLiabilityProRata()
                              ? Optional.of("pro-rata")
                              : Optional.empty()),
                  share.use(),
                  share.lasting())
              .map();
      case Amount.Matched matched ->
          with(
                  form("matched")
                      .say("value", number(matched.upTo()))
                      .word("unit", matched.unit())
                      .say("of", matched.of()),
                  matched.use(),
                  Optional.empty())
              .map();
      case Amount.InKind thing ->
          with(
                  form("in-kind")
                      .say("what", thing.what())
                      .ifSaid("value", thing.count().map(Amounts::number))
                      .ifSaid("unit", thing.count().flatMap(_ -> thing.unit()).map(Unit::word)),
                  thing.use(),
                  thing.lasting())
              .map();
      case Amount.RateOf rate ->
          with(
                  every(
                      form(rate.upTo() ? "rate-cap" : "rate").say("rate", rate.rate()),
                      rate.every()),
                  rate.use(),
                  rate.lasting())
              .map();
      case Amount.ByCase(var cases) -> form("cases").list("cases", cases, Amounts::of).map();
    };
  }

  private static Map<String, Object> of(Case one) {
    return new Tree()
        .ifSaid("when", one.when().map(Conditions::of))
        .say("amount", of(one.amount()))
        .map();
  }

  private static Map<String, Object> money(Amount.Money money) {
    var tree =
        form(money.upTo() ? "cap" : "fixed")
            .say("value", number(money.pounds()))
            .word("unit", Unit.GBP);
    every(tree, money.every());
    tree.word("use", money.use())
        .list("parts", money.parts(), Amounts::of)
        .ifSaid("cash", money.cash().map(Amounts::number))
        .list("instalments", money.instalments(), Amounts::number)
        .ifSaid("lasts", money.lasting().map(Amounts::of));
    return money.raisedEachApril() ? tree.say("raised", "each-april").map() : tree.map();
  }

  private static Map<String, Object> of(Part part) {
    return new Tree()
        .say("name", part.name())
        .say("value", number(part.pounds()))
        .word("unit", Unit.GBP)
        .map();
  }

  private static Tree every(Tree tree, Every every) {
    return switch (every) {
      case Every.Single() -> tree.say("every", "single");
      case Every.Each(var period) -> tree.word("every", period);
      case Every.EachTime(var event) -> tree.say("every", "each-time").say("event", event);
      case Every.Birthdays(var ages) ->
          tree.say("every", "birthday").list("birthdays", ages, age -> age);
    };
  }

  private static Tree with(Tree tree, Use use, Optional<Lasting> lasting) {
    return tree.word("use", use).ifSaid("lasts", lasting.map(Amounts::of));
  }

  private static Map<String, Object> of(Lasting lasting) {
    return new Tree()
        .say("value", lasting.count())
        .word("unit", lasting.unit())
        .ifSaid("from", lasting.from().map(each -> each.word()))
        .map();
  }

  private static Tree form(String form) {
    return new Tree().say("form", form);
  }

  /** A whole number without a point, anything else with the digits it has. */
  private static Object number(BigDecimal number) {
    return number.scale() == 0 ? number.toBigIntegerExact() : number;
  }
}
