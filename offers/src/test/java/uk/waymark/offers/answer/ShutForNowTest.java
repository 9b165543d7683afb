package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** What shuts an offer while it lasts, and what ends it for good. */
class ShutForNowTest {
  private static final List<String> LIFE =
      List.of(
          "2006-05-01 is born",
          "2016-05-01 comes into care by care-order",
          "2024-05-01 leaves care: reached-18");

  /** In custody to 30 June 2025, which nobody knows before, and in work from September. */
  @ParameterizedTest(name = "{0}: not in custody {1}, no job {2}, neither {3}")
  @CsvSource({
    "2024-12-31, yes, yes, yes",
    "2025-01-01, no, yes, no",
    "2025-06-30, no, yes, no",
    "2025-07-01, yes, yes, yes",
    "2025-08-31, yes, yes, yes",
    "2025-09-01, yes, no, no",
    "2031-04-30, yes, no, no",
    "2031-05-01, ended, ended, ended"
  })
  void what_stands_against_it_while_it_lasts_ends_nothing(
      LocalDate day, String custody, String job, String either) {
    var life = new ArrayList<>(LIFE);
    life.add("2025-01-01 is detained");
    if (!day.isBefore(LocalDate.parse("2025-07-01"))) {
      life.add("2025-07-01 is released");
    }
    life.add("2025-09-01 starts work");
    var byWho =
        Map.of(
            "not: { lives: [custody] }", custody,
            "not: { does: { any: [employment] } }", job,
            "not: { any: [{ lives: [custody] }, { does: { any: [employment] } }] }", either);

    byWho.forEach(
        (who, answer) -> {
          var pack = Packs.of("validFrom: 2020-01-01\nwho:\n  age: { from: 18, to: 25 }\n  " + who);
          assertThat(answer(day, pack, life).entitled().code()).as(who).isEqualTo(answer);
        });
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not: { age: { from: 21 } }                                      | 2027-04-30 | yes
          not: { age: { from: 21 } }                                      | 2027-05-01 | ended
          not: { everDid: [employment] }                                  | 2025-08-31 | yes
          not: { everDid: [employment] }                                  | 2025-09-01 | ended
          not: { all: [{ age: { from: 21 } }, { does: { any: [employment] } }] } | 2027-04-30 | yes
          not: { all: [{ age: { from: 21 } }, { does: { any: [employment] } }] } | 2027-05-01 | no
          """)
  void what_stands_against_it_for_good_ends_it(String who, LocalDate day, String answer) {
    var life = new ArrayList<>(LIFE);
    life.add("2025-09-01 starts work");
    var pack = Packs.of("validFrom: 2020-01-01\nwho:\n  age: { from: 18, to: 25 }\n  " + who);

    assertThat(answer(day, pack, life).entitled().code()).isEqualTo(answer);
  }

  private static OfferAnswer answer(LocalDate day, Pack pack, List<String> life) {
    return Offers.derive(Story.of(life).at("E06000051"), List.of(pack)).getFirst().on(day);
  }
}
