package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.people.YoungPerson;

/** Sums that are paid once, and may be paid in instalments. */
class PaidInPartTest {
  private static YoungPerson careLeaver() {
    return aYoungPerson()
        .born("2005-06-15")
        .lookedAfter("2015-01-01", "2023-06-15")
        .studies("2024-09-16", 3, true)
        .on("2024-09-16", new Happening.ApprenticeshipStarted());
  }

  private static Answer answer(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0} on {1}: {2} {3}")
  @CsvSource({
    "ENT-HEB, 2024-09-30, yes, 2000",
    "ENT-HEB, 2024-10-01, yes, 1500",
    "ENT-HEB, 2025-01-10, ended, none",
    "ENT-APP, 2024-09-30, yes, 3000",
    "ENT-APP, 2024-10-01, yes, 2000",
    "ENT-APP, 2025-01-10, ended, none"
  })
  void an_instalment_leaves_the_rest(String id, String day, String entitled, String amount) {
    var person =
        careLeaver()
            .paid("ENT-HEB", "500.00", "2024-10-01")
            .paid("ENT-APP", "1000", "2024-10-01")
            .paid("ENT-HEB", "1500.00", "2025-01-10")
            .paid("ENT-APP", "2000", "2025-01-10");
    var answer = answer(person, id, day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.amount().map(sum -> sum.stripTrailingZeros().toPlainString()).orElse("none"))
        .isEqualTo(amount);
    assertThat(answer.because()).isNotEmpty();
  }

  @Test
  void a_payment_for_a_part_counts_for_the_whole_and_for_no_other() {
    var person =
        careLeaver()
            .paid("ENT-HEB/books", "500.00", "2024-10-01")
            .paid("ENT-HEBX/books", "700.00", "2024-10-01");

    assertThat(answer(person, "ENT-HEB", "2024-10-01").amount())
        .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("1500"));
  }

  @Test
  void a_payment_without_a_sum_is_taken_for_the_whole() {
    var person =
        careLeaver().on("2024-10-01", new Happening.EntitlementPaid("ENT-HEB", Optional.empty()));

    assertThat(answer(person, "ENT-HEB", "2024-10-01").entitled()).isEqualTo(Entitled.ENDED);
  }
}
