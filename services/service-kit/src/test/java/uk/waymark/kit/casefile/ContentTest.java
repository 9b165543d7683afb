package uk.waymark.kit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.BecauseLine;
import uk.waymark.contracts.message.ContentHash;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.PackLine;
import uk.waymark.contracts.message.Revision;

class ContentTest {
  @Test
  void it_is_written_once_and_has_the_hash_of_the_contract() throws Exception {
    for (var amount : List.of("3000.00", "2000", "0.00", "0.10", "1234567.89", "100")) {
      var message = message(new BigDecimal(amount));
      var content = Content.of(message);

      assertThat(content.hash()).isEqualTo(ContentHash.of(message));
      var packs = List.of(new PackLine("E06000006", "a-council", 4));
      var whole =
          Content.message(
              content.bytes(), content.hash(), new Revision(7, 3), 42, Map.of("packs", packs));
      var read = Json.mapper().readValue(whole, EntitlementsMessage.class);
      assertThat(read.revision()).isEqualTo(new Revision(7, 3));
      assertThat(read.position()).isEqualTo(42);
      assertThat(read.packs()).isEqualTo(packs);
      assertThat(read.hash()).isEqualTo(ContentHash.of(Json.parse(whole)));
    }
  }

  private static EntitlementsMessage message(BigDecimal amount) {
    var odd = "\u0001\u001f \" \\ / \u007f é € \ud83d\ude00 \n\t";
    var because =
        new BecauseLine(
            "met",
            "s. 24B(5)",
            null,
            "statute",
            "V",
            "2026-1",
            LocalDate.parse("2001-10-01"),
            null,
            null,
            List.of(new FactLine("e1", "dateOfBirth", odd)),
            odd);
    return new EntitlementsMessage(
        "E06000006",
        "someone",
        new Revision(0, 0),
        0,
        "2026-1",
        "default",
        "",
        new Milestones(null, LocalDate.parse("2025-01-02"), null, null, null),
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new EntitlementLine(
                "ENT-SUHA",
                "Setting up home",
                "law",
                List.of(
                    new EntitlementSpan(
                        null,
                        null,
                        "yes",
                        amount,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(because))))),
        List.of(new FindingLine("milestone-mismatch", odd, null)));
  }
}
