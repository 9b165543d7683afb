package uk.waymark.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "3000, '£3,000'",
    "2000.50, '£2,000.50'",
    "0.05, £0.05",
    "1200.00, '£1,200'",
    "10, £10"
  })
  void pence_are_shown_only_when_there_are_any(BigDecimal pounds, String shown) {
    assertThat(Money.inPounds(pounds)).isEqualTo(shown);
  }

  @Test
  void dates_have_their_month_in_words() {
    assertThat(Dates.inWords(LocalDate.parse("2026-09-07"))).isEqualTo("7 September 2026");
    assertThat(Dates.inShort(LocalDate.parse("2026-09-07"))).isEqualTo("7 Sept 2026");
  }
}
