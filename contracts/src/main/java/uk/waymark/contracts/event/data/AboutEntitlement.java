package uk.waymark.contracts.event.data;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was explained, claimed and paid. The meaning of each field is in the schema of its event.
 */
public sealed interface AboutEntitlement extends EventData {
  /** An entitlement was explained to the young person. */
  record EntitlementExplained(
      String entitlementId, Optional<String> offerVersion, Optional<BigDecimal> amount)
      implements AboutEntitlement {
    public static EntitlementExplained read(Fields data) {
      return new EntitlementExplained(
          data.text("entitlementId"),
          data.textIfGiven("offerVersion"),
          data.moneyIfGiven("amount"));
    }
  }

  /** An entitlement was claimed. */
  record EntitlementClaimed(
      String entitlementId, Optional<String> offerVersion, Optional<BigDecimal> amount)
      implements AboutEntitlement {
    public static EntitlementClaimed read(Fields data) {
      return new EntitlementClaimed(
          data.text("entitlementId"),
          data.textIfGiven("offerVersion"),
          data.moneyIfGiven("amount"));
    }
  }

  /** Money or help was given under an entitlement. */
  record EntitlementPaid(
      String entitlementId, Optional<String> offerVersion, Optional<BigDecimal> amount)
      implements AboutEntitlement {
    public static EntitlementPaid read(Fields data) {
      return new EntitlementPaid(
          data.text("entitlementId"),
          data.textIfGiven("offerVersion"),
          data.moneyIfGiven("amount"));
    }
  }
}
