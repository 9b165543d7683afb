package uk.waymark.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
  @ParameterizedTest
  @CsvSource({
    "DUT-E-PA, true", "DUT-R-PA, true", "DUT-F-PA, true", "DUT-CZB-PA, true", "DUT-CA-PA, true",
    "DUT-1PA, true", "DUT-PAV-7D, true", "DUT-PAV-PRE, true", "DUT-PAV-2M, true",
        "DUT-PAV-LOCAL, true",
    "DUT-TOUCH, true", "DUT-LOST, true", "DUT-E-ASSESS, false", "DUT-R-PLAN, false",
        "DUT-REV-6M, false",
    "DUT-CZB-OFFER, false", "DUT-SP-MON, false", "DUT-CP, false", "DUT-CA-PLAN, false"
  })
  void each_duty_belongs_to_one_service(String rule, boolean adviser) {
    assertThat(Part.isAdviserDuty(rule)).isEqualTo(adviser);
  }
}
