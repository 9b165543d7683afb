package uk.waymark.offers.load;

import java.util.Set;
import uk.waymark.offers.Word;

/** The forms of a pack, each with the keys that mean something in it. */
enum AmountForm implements Word {
  FIXED("fixed"),
  CAP("cap"),
  PERCENTAGE("percentage"),
  MATCHED("matched"),
  IN_KIND("in-kind"),
  RATE("rate"),
  RATE_CAP("rate-cap"),
  CASES("cases");

  private final String word;

  AmountForm(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Refuses keys that mean nothing in this form. */
  void refuseOthers(Fields fields) {
    for (var key : fields.keys()) {
      var everywhere =
          key.equals("form")
              || (this != CASES && key.equals("use"))
              || (this != CASES && this != MATCHED && key.equals("lasts"));
      if (!everywhere && !keys().contains(key)) {
        fields.fault(key, "An amount of the form " + word + " has no " + key + ". Leave it out.");
      }
    }
  }

  /** The keys that mean something in this form, besides those of all. */
  private Set<String> keys() {
    return switch (this) {
      case FIXED, CAP ->
          Set.of(
              "value",
              "unit",
              "every",
              "event",
              "birthdays",
              "parts",
              "cash",
              "instalments",
              "raised");
      case PERCENTAGE -> Set.of("value", "unit", "of", "upTo", "jointLiability");
      case MATCHED -> Set.of("value", "unit", "of");
      case IN_KIND -> Set.of("what", "value", "unit");
      case RATE, RATE_CAP -> Set.of("rate", "every", "event", "birthdays");
      case CASES -> Set.of("cases");
    };
  }
}
