package uk.waymark.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.law.Provision;

/** What holds of every provision; the module explain writes their register. */
class ProvisionsTest {

  @Test
  void every_id_is_used_once() {
    assertThat(Provisions.all().stream().map(Provision::id))
        .doesNotHaveDuplicates()
        .isSorted()
        .hasSizeGreaterThan(40);
  }

  @Test
  void other_texts_of_a_duty_keep_its_id() {
    for (var rule : DutyRules.ALL) {
      assertThat(rule.alsoUnder()).allMatch(p -> p.id().equals(rule.provision().id()));
    }
    assertThat(Provisions.withOtherTexts())
        .extracting(Provision::id)
        .isSorted()
        .hasSizeGreaterThan(Provisions.all().size());
  }
}
