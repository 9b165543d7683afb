package uk.waymark.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.explain.offers.TestPacks;

/** What explain answers when packs are named, and that it answers the same when none is. */
class ExplainOffersTest {
  @TempDir Path folder;
  private Path events = Path.of("");

  /** Born on 15 March 2009, in care since June 2019. */
  @BeforeEach
  void onePerson() throws IOException {
    events =
        Files.write(
            folder.resolve("events.jsonl"),
            List.of(Events.registered("ama", "e1"), Events.careStarted("ama", "e2")),
            UTF_8);
  }

  @Test
  void without_the_option_the_answer_is_the_same_and_with_it_only_offers_are_added()
      throws IOException {
    var before = Run.of("--events", events.toString());
    var with = explain("2026-11-22", TestPacks.before(folder).toString());

    assertThat(before.out()).doesNotContain("\"offers\"");
    assertThat(without(with.answer())).isEqualTo(before.answer());
    assertThat(with.answer().path("offers")).hasSize(3);
    assertThat(with.answer().fieldNames()).toIterable().last().isEqualTo("offers");
  }

  @Test
  void an_offer_is_answered_in_the_words_of_the_entitlements_with_its_source() throws IOException {
    var gift = offer(explain("2026-11-22", TestPacks.before(folder).toString()), "gift");

    assertThat(gift.toString())
        .isEqualTo(
            "{\"id\":\"gift\",\"pack\":\"small\",\"kind\":\"council\","
                + "\"headings\":[\"money\"],\"title\":\"A gift\",\"words\":\"You can have it.\","
                + "\"entitled\":\"yes\",\"version\":\"1\",\"current\":true,\"amount\":50,"
                + "\"amountWords\":\"£50 a year\",\"claimed\":0,\"paid\":0,"
                + "\"from\":\"2025-03-15\",\"to\":\"2034-03-15\",\"missing\":[],"
                + "\"given\":\"applied-for\",\"force\":\"choice\","
                + "\"publisher\":\"Small Council\",\"standing\":\"publisher\","
                + "\"source\":\"Local Offer (Small Council, 2026)\","
                + "\"sourceLink\":\"https://small.example\",\"checkedOn\":\"2026-10-01\","
                + "\"reviewBy\":\"2036-03-31\",\"draft\":false,"
                + "\"because\":[{\"outcome\":\"met\",\"words\":\"From the 16th birthday"
                + " (15 March 2025) until the 25th birthday (15 March 2034).\","
                + "\"facts\":[{\"event\":\"e1\",\"field\":\"dateOfBirth\","
                + "\"value\":\"2009-03-15\"}]}]}");
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2027-03-31, £50 a year", "2027-04-01, "})
  void a_sum_that_was_raised_and_is_not_known_is_in_no_words_either(
      String day, @Nullable String words) throws IOException {
    var pack = TestPacks.before(folder);
    Files.writeString(
        pack,
        Files.readString(pack)
            .replace("validFrom: 2018-04-01", "validFrom: 2026-04-01")
            .replace("value: 50, unit: GBP,", "value: 50, unit: GBP, raised: each-april,"));

    var gift = offer(explain(day, pack.toString()), "gift");

    assertThat(gift.path("entitled").asText()).isEqualTo("yes");
    assertThat(gift.has("amount")).isEqualTo(words != null);
    assertThat(gift.path("amountWords").asText(null)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2029-06-01", "2034-03-15"})
  void the_answer_with_offers_has_the_form_of_the_contract(String day) {
    var answer = explain(day, "merrowdale,shropshire,covenant").answer();

    assertThat(answer.path("offers")).hasSizeGreaterThan(20);
    assertThat(AnswerForm.faults(answer)).isEmpty();
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2025-03-14, not-yet", "2025-03-15, yes", "2034-03-14, yes", "2034-03-15, ended"})
  void an_offer_holds_from_its_first_to_its_last_day(String day, String entitled)
      throws IOException {
    var gift = offer(explain(day, TestPacks.before(folder).toString()), "gift");

    assertThat(gift.path("entitled").asText()).isEqualTo(entitled);
  }

  @Test
  void packs_that_come_with_waymark_are_named_by_id_and_another_council_s_is_for_its_own_people()
      throws IOException {
    var run =
        explain(
            "2026-11-22",
            "covenant," + TestPacks.before(folder) + "," + TestPacks.elsewhere(folder));

    var packs = run.answer().path("offers").findValuesAsText("pack");
    assertThat(packs).isSorted().contains("covenant", "small").doesNotContain("far");
    assertThat(run.answer().path("offers"))
        .allSatisfy(
            offer ->
                assertThat(offer.path("caution").asText())
                    .isEqualTo(
                        offer.path("pack").asText().equals("covenant")
                            ? "Taken from a public document, not checked with the council."
                            : ""));
  }

  @Test
  void who_lives_elsewhere_is_asked_about_that_council_s_offers_too() throws IOException {
    var moved =
        Events.careStarted("ama", "e3")
            .replace("care-started", "home-changed")
            .replace(
                "\"legalBasis\": \"section-20\"",
                "\"kind\": \"own-tenancy\"," + " \"authorityOfResidence\": \"E08000030\"");
    Files.writeString(events, Files.readString(events) + moved + "\n");

    var run = explain("2026-11-22", TestPacks.elsewhere(folder).toString());

    assertThat(run.answer().path("offers").findValuesAsText("pack")).containsExactly("far");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "", "covenant,covenant"})
  void a_pack_that_is_not_there_or_twice_is_told_and_nothing_is_answered(String packs) {
    var run = explain("2026-11-22", packs);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void a_pack_with_a_fault_is_told_by_line_and_nothing_is_answered() throws IOException {
    var file = Files.copy(TestPacks.before(folder), folder.resolve("wrong.yaml"));
    Files.writeString(file, Files.readString(file).replace("kind: council", "kind: gift"));

    var run = explain("2026-11-22", file.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("wrong.yaml:10: ");
  }

  private static JsonNode without(JsonNode answer) {
    ObjectNode copy = answer.deepCopy();
    copy.remove("offers");
    return copy;
  }

  private Run explain(String day, String packs) {
    return Run.of("--events", events.toString(), "--as-at", day, "--offers", packs);
  }

  private static JsonNode offer(Run run, String id) {
    assertThat(run.err()).isEmpty();
    for (var offer : run.answer().path("offers")) {
      if (offer.path("id").asText().equals(id)) {
        return offer;
      }
    }
    throw new AssertionError("no offer " + id);
  }
}
