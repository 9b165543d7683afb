package uk.waymark.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.EntitlementRule;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.status.EndingRule;
import uk.waymark.statute.status.FactRule;
import uk.waymark.statute.status.FlagRule;
import uk.waymark.statute.status.StatusRule;
import uk.waymark.statute.status.StatusRules;

/** PROVISIONS.approved.md lists every provision; it changes only when a reviewer approves it. */
class ProvisionsApprovedTest {

  @Test
  void the_register_of_provisions_is_the_approved_one() throws IOException {
    var module = Path.of(System.getProperty("waymark.root", ".")).resolve("statute");
    var approved = module.resolve("PROVISIONS.approved.md");
    var received = module.resolve("target/PROVISIONS.received.md");
    var text = register();
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);

    var was = Files.exists(approved) ? Files.readString(approved) : "";

    assertThat(text)
        .as(
            "The provisions changed. Compare %s with %s; if it is right, copy it over.",
            "target/PROVISIONS.received.md", "PROVISIONS.approved.md")
        .isEqualTo(was);
  }

  @Test
  void every_id_is_used_once() {
    assertThat(all().stream().map(Provision::id)).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @Test
  void other_texts_of_a_duty_keep_its_id() {
    for (var rule : DutyRules.ALL) {
      assertThat(rule.alsoUnder()).allMatch(p -> p.id().equals(rule.provision().id()));
    }
  }

  private static List<Provision> all() {
    var all = new ArrayList<Provision>();
    StatusRules.GIVING.stream().map(StatusRule::provision).forEach(all::add);
    StatusRules.ENDING.stream().map(EndingRule::provision).forEach(all::add);
    StatusRules.FLAGGING.stream().map(FlagRule::provision).forEach(all::add);
    StatusRules.FACTS.stream()
        .map(FactRule::provision)
        .filter(p -> !all.contains(p))
        .forEach(all::add);
    DutyRules.ALL.stream().map(DutyRule::provision).forEach(all::add);
    EntitlementRules.ALL.stream().map(EntitlementRule::provision).forEach(all::add);
    all.sort(Comparator.comparing(Provision::id));
    return all;
  }

  private static String register() {
    var text = new StringBuilder();
    text.append("# Provisions\n\n");
    text.append(
        "Written by a test and approved in review. One row for each text of a provision.\n");
    text.append(
        "V: words read at the source. S: from a secondary source. M: text not yet checked.\n\n");
    text.append("| id | what | citation | strength | mark | version | in force | readings |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    var rows = new ArrayList<>(all());
    DutyRules.ALL.forEach(rule -> rows.addAll(rule.alsoUnder()));
    rows.sort(
        Comparator.comparing(Provision::id)); // a stable sort: the rule's own text comes first
    for (var provision : rows) {
      for (var inForce : provision.texts()) {
        text.append("| ").append(String.join(" | ", cells(provision, inForce))).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String days(Provision provision, InForce inForce) {
    return inForce.days().isEmpty()
        ? provision.standingOn(LawVersion.AS_AT).words()
        : inForce.days().from() + inForce.days().end().map(day -> " to " + day).orElse(" on");
  }

  private static List<String> cells(Provision provision, InForce inForce) {
    return List.of(
        provision.id(),
        provision.title(),
        inForce.citation().words(),
        inForce.strength().code(),
        inForce.mark().name(),
        inForce.version().id(),
        days(provision, inForce),
        String.join(", ", provision.readings().stream().map(Reading::id).toList()));
  }
}
