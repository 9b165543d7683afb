package uk.waymark.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.feed.Mishaps;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.contracts.validation.Verdict;

class CouncilTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Council LARGE = Council.generate(1, 2500, TODAY);
  private static final List<CareEvent> EVENTS = read(LARGE.events());

  @Test
  void theSameArgumentsGiveTheSameBytesOnEveryMachine() throws NoSuchAlgorithmException {
    Council council = Council.generate(42, 40, TODAY);

    // Changes only with a deliberate change of the generator: say so in the commit.
    assertThat(sha256(council))
        .isEqualTo("1b8189dab7798818dd52709cc07c400a86edfcde2e116f23c2867536504e348f");
    assertThat(sha256(Council.generate(42, 40, TODAY))).isEqualTo(sha256(council));
    assertThat(sha256(Council.generate(43, 40, TODAY))).isNotEqualTo(sha256(council));
  }

  @Test
  void aYoungPersonsHistoryDoesNotDependOnHowManyOthersThereAre() {
    String last = "\"yp-000030\"";
    List<String> small = about(Council.generate(9, 30, TODAY), last);

    assertThat(small).isNotEmpty();
    assertThat(about(Council.generate(9, 60, TODAY), last))
        .usingElementComparator((one, other) -> withoutStaff(one).compareTo(withoutStaff(other)))
        .containsExactlyElementsOf(small);
  }

  @Test
  void everyEventKeepsToTheContract() {
    assertThat(EVENTS).hasSameSizeAs(LARGE.events());
    assertThat(read(Council.demo(TODAY).events())).isNotEmpty();
    assertThat(read(LARGE.names())).hasSize(2500);
  }

  @Test
  void twoAndAHalfThousandYoungPeopleHaveAboutFiftyThousandEvents() {
    assertThat((double) EVENTS.size()).isCloseTo(50_000, within(5_000.0));
  }

  @Test
  void everyTypeOfTheContractOccursSaveNamesAndErasures() {
    Set<EventType> seen = EnumSet.noneOf(EventType.class);
    EVENTS.forEach(event -> seen.add(event.type()));

    assertThat(seen)
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(EventType.PERSON_NAMED, EventType.PERSON_ERASED, EventType.UNKNOWN)));
  }

  @Test
  void anIdStandsForOneContentAndSomeMessagesComeTwice() {
    Map<String, String> contents = new HashMap<>();
    int again = 0;
    for (CareEvent event : EVENTS) {
      String before = contents.put(event.id(), event.contentHash());
      if (before != null) {
        assertThat(event.contentHash()).as(event.id()).isEqualTo(before);
        again++;
      }
    }

    assertThat(again).isBetween(500, 1500);
  }

  @Test
  void correctionsNameAnEventOfTheSamePersonAndType() {
    Map<String, CareEvent> byId = new HashMap<>();
    EVENTS.forEach(event -> byId.put(event.id(), event));

    assertThat(EVENTS.stream().filter(event -> event.corrects().isPresent()))
        .hasSizeGreaterThan(300)
        .allSatisfy(
            event -> {
              CareEvent corrected = named(byId, event.corrects().orElseThrow());
              assertThat(corrected.person()).isEqualTo(event.person());
              assertThat(corrected.type()).isEqualTo(event.type());
              assertThat(corrected.recordedTime().orElseThrow())
                  .isBefore(event.recordedTime().orElseThrow());
            });
  }

  @Test
  void retractionsNameAnEventOfTheSamePerson() {
    Map<String, CareEvent> byId = new HashMap<>();
    EVENTS.forEach(event -> byId.put(event.id(), event));

    assertThat(EVENTS.stream().filter(event -> event.type() == EventType.EVENT_RETRACTED))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            event ->
                assertThat(named(byId, event.data().path("retracts").asText()).person())
                    .isEqualTo(event.person()));
  }

  @Test
  void nothingIsOfTodayOrLaterAndSomeCameLateOrOutOfOrder() {
    Instant midnight = Instant.parse("2026-11-22T00:00:00Z");
    Instant last = Instant.MIN;
    int backwards = 0;
    int late = 0;
    for (CareEvent event : EVENTS) {
      Instant recorded = event.recordedTime().orElseThrow();
      assertThat(recorded).isBefore(midnight);
      assertThat(event.effectiveDate()).isBefore(TODAY);
      backwards += recorded.isBefore(last) ? 1 : 0;
      late += recorded.isAfter(event.time().toInstant().plusSeconds(15 * 86_400L)) ? 1 : 0;
      last = recorded;
    }

    assertThat(backwards).isGreaterThan(1000);
    assertThat(late).isBetween(2000, 10_000);
  }

  @Test
  void mostAreFromFourteenToTwentyFour() {
    Map<Integer, Integer> ages = new TreeMap<>();
    LARGE
        .stories()
        .forEach(story -> ages.merge(story.born().until(TODAY).getYears(), 1, Integer::sum));
    int usual =
        ages.entrySet().stream()
            .filter(age -> age.getKey() >= 14 && age.getKey() <= 24)
            .mapToInt(Map.Entry::getValue)
            .sum();

    assertThat(usual).isGreaterThan(2200);
    assertThat(LARGE.stories().stream().filter(CouncilTest::bornOnLeapDay)).hasSizeGreaterThan(5);
  }

  @Test
  void aCaseSystemWithoutFaultSendsEachFactOnceAsItWas() {
    var faultless = CouncilOptions.ordinary().with(Mishaps.none());
    Council council = Council.generate(5, 200, TODAY, faultless);
    int told = council.stories().stream().mapToInt(story -> story.facts().size()).sum();

    assertThat(council.events()).hasSize(told);
    assertThat(read(council.events()))
        .noneMatch(event -> event.corrects().isPresent())
        .noneMatch(event -> event.type() == EventType.EVENT_RETRACTED);
  }

  @Test
  void anExactNumberOfEventsCanBeHad() {
    Council council = Council.withAtLeast(3000, 7, TODAY);

    assertThat(council.events(3000)).hasSize(3000);
    assertThatThrownBy(() -> council.events(1_000_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 1000000");
  }

  @Test
  void anotherAuthorityIsSaidInEveryEvent() {
    Council council = Council.generate(1, 5, TODAY, CouncilOptions.ordinary().of("E08000012"));

    assertThat(read(council.events()))
        .allMatch(event -> event.person().authority().equals("E08000012"));
  }

  private static List<CareEvent> read(List<String> lines) {
    EventValidator validator = EventValidator.create();
    List<CareEvent> events = new ArrayList<>();
    for (String line : lines) {
      switch (validator.validate(line.getBytes(StandardCharsets.UTF_8))) {
        case Verdict.Valid(var event) -> events.add(event);
        case Verdict.Invalid(var id, var violations) ->
            throw new AssertionError(violations + " in " + line);
      }
    }
    return events;
  }

  private static CareEvent named(Map<String, CareEvent> byId, String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  private static List<String> about(Council council, String subject) {
    return council.events().stream().filter(line -> line.contains(subject)).toList();
  }

  private static String withoutStaff(String line) {
    return line.replaceAll("\"(adviserId|team)\":\"[^\"]*\"", "");
  }

  private static boolean bornOnLeapDay(uk.waymark.casesystem.life.Story story) {
    return story.born().getMonthValue() == 2 && story.born().getDayOfMonth() == 29;
  }

  private static String sha256(Council council) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (List<String> lines : List.of(council.events(), council.names())) {
      lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    digest.update(council.staffJson().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }
}
