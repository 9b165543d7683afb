package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"ENT-HEB", "ENT-APP", "ENT-SUHA"})
  void a_payment_without_a_sum_leaves_open_what_is_left_and_is_named(String id) {
    var person = careLeaver().on("2024-10-01", new Happening.EntitlementPaid(id, Optional.empty()));
    var answer = answer(person, id, "2024-10-01");

    assertThat(answer.entitled()).isEqualTo(Entitled.UNDETERMINED);
    assertThat(answer.missing()).singleElement().asString().startsWith("amount of event ");
    assertThat(answer(person, id, "2024-09-30").entitled()).isNotEqualTo(Entitled.UNDETERMINED);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2024-09-30, yes", "2024-10-01, undetermined"})
  void so_does_one_into_a_child_s_account(String day, String entitled) {
    var person =
        aYoungPerson()
            .born("2012-06-15")
            .lookedAfterFrom("2015-01-01")
            .on("2024-10-01", new Happening.EntitlementPaid("ENT-JISA", Optional.empty()));

    assertThat(answer(person, "ENT-JISA", day).entitled().code()).isEqualTo(entitled);
  }

  @Test
  void other_payments_that_make_the_sum_whole_are_enough() {
    var person =
        careLeaver()
            .on("2024-10-01", new Happening.EntitlementPaid("ENT-HEB", Optional.empty()))
            .paid("ENT-HEB", "2000.00", "2025-01-10");

    assertThat(answer(person, "ENT-HEB", "2025-01-10").entitled()).isEqualTo(Entitled.ENDED);
  }
}
