package uk.waymark.portal.youngperson;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticOffers.council;
import static uk.waymark.portal.SyntheticOffers.offered;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;

/** The law is never left out of the page for something that can't be had. */
class PointersTest {
  @ParameterizedTest(name = "{0}, current {1}: the law stays {2}")
  @CsvSource({
    "yes, true, false",
    "needs-decision, true, false",
    "undetermined, true, true",
    "undetermined, false, true",
    "not-yet, true, true",
    "ended, true, true"
  })
  void a_pointer_of_the_law_gives_way_only_to_what_can_be_had(
      String entitled, boolean current, boolean stays) {
    var law = SyntheticPeople.entitlements().getFirst();
    var pointer = new EntitlementLine("ENT-LO", "Local Offer", "law", law.spans());
    var message =
        SyntheticOffers.with(
            life(
                "p-1",
                born("2004-01-01"),
                List.of(),
                status("former-relevant-child", "2022-01-01", "2030-01-01")),
            List.of(pointer),
            List.of(council("x", "X", offered(entitled, current))));

    var kinds = EntitlementGroup.all(message, TODAY).stream().map(EntitlementGroup::kind).toList();
    assertThat(kinds.contains("law")).as(kinds.toString()).isEqualTo(stays);
  }
}
