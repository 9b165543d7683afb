package uk.waymark.entitlements.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.OpenPacks;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Pack;

/** What of an offer goes into a message. */
class OfferLinesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate RAISED = LocalDate.of(2027, 4, 1);
  private static final String OURS = "E06000051";

  @Test
  void a_sum_that_is_no_longer_known_is_in_no_words_either() {
    var conclusions = new Conclusions();
    var packs = new OpenPacks(1, Map.of(OURS, new OpenPack(OURS, 1, pack())), Map.of());
    int known = 0;
    int unknown = 0;
    for (var life : lives().entrySet()) {
      for (var offer : conclusions.of(life.getKey(), life.getValue(), packs).offers()) {
        for (var span : offer.spans()) {
          var from = span.from();
          if (!span.entitled().equals("yes") || from == null) {
            continue;
          }
          if (from.isBefore(RAISED)) {
            assertThat(span.amount()).as(span.toString()).isEqualByComparingTo("30");
            assertThat(span.amountWords()).as(span.toString()).isEqualTo("£30 a week");
            known++;
          } else {
            assertThat(span.amount()).as(span.toString()).isNull();
            assertThat(span.amountWords()).as(span.toString()).isNull();
            unknown++;
          }
        }
      }
    }
    assertThat(known).isPositive();
    assertThat(unknown).isPositive();
  }

  private static Pack pack() {
    var text =
        """
        pack: { id: small, name: Small Council, authority: E06000051, standing: publisher }
        sources:
          offer: { title: Local Offer, publisher: Small Council, period: "2026", link: "https://small.example" }
        entries:
          - id: weekly
            kind: council
            headings: [money]
            versions:
              - version: "1"
                validFrom: 2026-04-01
                title: Money each week
                words: You can have it.
                who: { age: { from: 16, to: 25 } }
                amount: { form: fixed, value: 30, unit: GBP, every: week, use: as-needed, raised: each-april }
                apply: { given: applied-for }
                force: choice
                source: { ref: offer }
                checkedOn: 2026-10-01
                reviewBy: 2036-03-31
        """;
    return switch (PackReader.read("small", List.of(new PackText("small.yaml", text)))) {
      case Loaded.Whole(var pack, _) -> pack;
      case Loaded.Refused(_, var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  private static Map<PersonKey, List<CareEvent>> lives() {
    var lives = new HashMap<PersonKey, List<CareEvent>>();
    for (var line : Council.generate(11, 20, TODAY).events()) {
      if (EventReader.read(line.getBytes(StandardCharsets.UTF_8))
          instanceof ReadResult.Read(var event)) {
        lives.computeIfAbsent(event.person(), _ -> new ArrayList<>()).add(event);
      }
    }
    return lives;
  }
}
