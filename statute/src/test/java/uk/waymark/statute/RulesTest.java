package uk.waymark.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.EntitlementRule;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.EndingRule;
import uk.waymark.statute.status.StatusRule;
import uk.waymark.statute.status.StatusRules;

/**
 * What each rule says of itself, asked of the rule: the lists of {@code StatusRules} and {@code
 * DutyRules} ask once and keep the answer.
 */
class RulesTest {

  @Test
  void a_rule_on_status_gives_one_of_the_statuses_that_the_law_names() {
    assertThat(StatusRules.GIVING)
        .extracting(StatusRule::gives)
        .allMatch(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING)::contains)
        .contains(Status.ELIGIBLE, Status.RELEVANT, Status.FORMER_RELEVANT, Status.QUALIFYING);
  }

  @Test
  void only_relevant_status_ends_on_a_judgement() {
    assertThat(StatusRules.ENDING).extracting(EndingRule::ends).containsOnly(Status.RELEVANT);
  }

  @Test
  void every_rule_names_a_provision_of_the_register() {
    var named = new ArrayList<Provision>();
    StatusRules.GIVING.forEach(rule -> named.add(rule.provision()));
    StatusRules.ENDING.forEach(rule -> named.add(rule.provision()));
    StatusRules.FLAGGING.forEach(rule -> named.add(rule.provision()));
    StatusRules.FACTS.forEach(rule -> named.add(rule.provision()));
    DutyRules.ALL.forEach(rule -> named.add(rule.provision()));
    EntitlementRules.ALL.forEach(rule -> named.add(rule.provision()));

    assertThat(named).doesNotContainNull();
    assertThat(ids(named)).containsExactlyInAnyOrderElementsOf(ids(Provisions.all()));
  }

  /** All but the rule that one personal adviser is enough, which lays none. */
  @Test
  void every_duty_can_be_open_in_some_status() {
    assertThat(DutyRules.ALL)
        .filteredOn(rule -> rule.openIn().isEmpty())
        .extracting(rule -> rule.provision().id())
        .containsExactly("DUT-1PA");
  }

  @Test
  void every_entitlement_says_what_kind_of_promise_it_is() {
    assertThat(EntitlementRules.ALL).extracting(EntitlementRule::kind).doesNotContainNull();
  }

  private static List<String> ids(List<Provision> provisions) {
    return provisions.stream().map(Provision::id).distinct().toList();
  }
}
