package uk.waymark.statute.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.EventRetracted;
import uk.waymark.statute.facts.Happening.Noted;

/** What counts of a record in which events were sent twice, corrected and taken out. */
class CorrectionsTest {
  private static final Instant NINE = Instant.parse("2026-05-01T09:00:00Z");
  private static final Happening STARTED = new CareStarted(LegalBasis.SECTION_20, Optional.empty());

  private static Recorded event(String id, int hours, String day, Happening what) {
    return event(id, hours, Optional.empty(), day, what);
  }

  private static Recorded correction(String id, int hours, String corrects, String day) {
    return event(id, hours, Optional.of(corrects), day, STARTED);
  }

  private static Recorded event(
      String id, int hours, Optional<String> corrects, String day, Happening what) {
    return new Recorded(
        "urn:one", id, NINE.plusSeconds(3600L * hours), corrects, LocalDate.parse(day), what);
  }

  private static Recorded retraction(String id, int hours, String retracts) {
    return event(id, hours, "2026-05-01", new EventRetracted(retracts));
  }

  private static List<String> counting(Recorded... recorded) {
    return History.of(List.of(recorded)).events().stream().map(Recorded::id).toList();
  }

  private static List<String> findings(Recorded... recorded) {
    return History.of(List.of(recorded)).findings().stream()
        .map(each -> each.code() + " " + each.event().orElse("of no event"))
        .toList();
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    var start = event("a", 0, "2026-01-01", STARTED);

    assertThat(counting(start, start)).containsExactly("a");
    assertThat(findings(start, start)).isEmpty();
  }

  @Test
  void of_two_events_with_one_id_the_one_recorded_first_is_used_and_that_is_told() {
    var first = event("a", 0, "2026-02-01", STARTED);
    var second = event("a", 1, "2026-01-01", STARTED);
    var third = event("a", 2, "2026-03-01", STARTED);

    assertThat(History.of(List.of(second, third, first)).events()).containsExactly(first);
    assertThat(findings(first, second, third))
        .containsExactly("one-id-two-contents a", "one-id-two-contents a");
  }

  @Test
  void of_two_events_with_one_id_recorded_at_once_the_order_of_arrival_does_not_choose() {
    var one = event("a", 0, "2026-02-01", STARTED);
    var other = event("a", 0, "2026-01-01", STARTED);

    assertThat(History.of(List.of(one, other)).events())
        .isEqualTo(History.of(List.of(other, one)).events())
        .containsExactly(other);
  }

  @Test
  void two_contents_of_one_id_are_told_alike_in_whatever_order_they_come() {
    var later = event("a", 1, "2026-01-01", STARTED);
    var first = event("a", 0, "2026-01-02", STARTED);

    assertThat(findings(later, first, later))
        .isEqualTo(findings(later, later, first))
        .containsExactly("one-id-two-contents a");
  }

  @Test
  void two_sources_may_use_the_same_id() {
    var here = event("a", 0, "2026-01-01", STARTED);
    var there = Recorded.of("urn:two", "a", NINE, here.on(), STARTED);
    var taken = Recorded.of("urn:two", "b", NINE, here.on(), new EventRetracted("a"));

    assertThat(History.of(List.of(here, there)).events()).containsExactly(here, there);
    assertThat(History.of(List.of(here, there, taken)).events()).containsExactly(here);
  }

  @Test
  void of_corrections_the_one_recorded_last_counts() {
    var start = event("a", 0, "2026-01-01", STARTED);

    assertThat(counting(start, correction("b", 2, "a", "2026-01-02")))
        .as("one correction")
        .containsExactly("b");
    assertThat(
            counting(
                start,
                correction("c", 1, "a", "2026-01-02"),
                correction("b", 2, "a", "2026-01-03")))
        .as("two of the same event")
        .containsExactly("b");
    assertThat(
            counting(
                start,
                correction("b", 1, "a", "2026-01-02"),
                correction("c", 2, "b", "2026-01-03")))
        .as("a correction of a correction")
        .containsExactly("c");
  }

  @ParameterizedTest(name = "{1} comes after {0}")
  @CsvSource({"a, b", "B, a", "a, ab", "9, A", "\uFFFD, \uD83D\uDE00", "x\uFFFD, x\uD83D\uDE00"})
  void recorded_in_one_moment_the_greatest_id_by_code_point_counts(String less, String more) {
    var start = event("start", 0, "2026-01-01", STARTED);

    assertThat(
            counting(
                start,
                correction(less, 1, "start", "2026-01-03"),
                correction(more, 1, "start", "2026-01-02")))
        .containsExactly(more);
  }

  @Test
  void a_correction_that_makes_another_type_of_it_is_told_and_not_used() {
    var start = event("a", 0, "2026-01-01", STARTED);
    var end = event("b", 1, Optional.of("a"), "2026-01-02", new CareEnded(CareEndReason.OTHER));

    assertThat(counting(start, end)).containsExactly("a");
    assertThat(findings(start, end)).containsExactly("correction-changes-type b");
  }

  @Test
  void a_retraction_takes_out_the_event_and_what_it_corrected() {
    var start = event("a", 0, "2026-01-01", STARTED);
    var corrected = correction("b", 1, "a", "2026-01-02");

    assertThat(counting(start, retraction("r", 1, "a"))).isEmpty();
    assertThat(counting(start, corrected, retraction("r", 2, "b"))).isEmpty();
    assertThat(findings(start, retraction("r", 1, "a"))).isEmpty();
  }

  @Test
  void a_later_correction_stands_when_the_first_event_is_taken_out() {
    assertThat(
            counting(
                event("a", 0, "2026-01-01", STARTED),
                correction("b", 1, "a", "2026-01-02"),
                retraction("r", 2, "a")))
        .containsExactly("b");
  }

  @Test
  void what_was_corrected_goes_too_even_when_the_corrections_share_an_hour() {
    assertThat(
            counting(
                event("z", 1, "2026-01-01", STARTED),
                correction("b", 1, "z", "2026-01-02"),
                retraction("r", 2, "b")))
        .as("b was recorded with z, whose id is greater")
        .isEmpty();
  }

  @Test
  void a_retraction_can_be_taken_out_itself() {
    var start = event("a", 0, "2026-01-01", STARTED);

    assertThat(counting(start, retraction("r", 1, "a"), retraction("s", 2, "r")))
        .containsExactly("a");
  }

  @Test
  void a_retraction_of_something_never_received_is_told() {
    var start = event("a", 0, "2026-01-01", STARTED);

    assertThat(counting(start, retraction("r", 1, "b"))).containsExactly("a");
    assertThat(findings(start, retraction("r", 1, "b")))
        .containsExactly("retraction-names-nothing r");
  }

  @Test
  void an_event_that_corrects_or_takes_out_itself_is_told() {
    var start = event("a", 0, "2026-01-01", STARTED);

    assertThat(findings(start, correction("b", 1, "b", "2026-01-02")))
        .containsExactly("correction-of-itself b");
    assertThat(
            findings(
                start,
                correction("b", 1, "c", "2026-01-02"),
                correction("c", 2, "b", "2026-01-03")))
        .containsExactlyInAnyOrder("correction-of-itself b", "correction-of-itself c");
    assertThat(
            findings(
                start,
                correction("b", 1, "a", "2026-01-02"),
                correction("c", 2, "b", "2026-01-03")))
        .isEmpty();
    assertThat(findings(start, retraction("r", 1, "r"))).containsExactly("retraction-of-itself r");
    assertThat(counting(start, retraction("r", 1, "r"))).containsExactly("a");
  }

  @Test
  void a_correction_of_something_never_received_counts_by_itself() {
    assertThat(counting(correction("b", 1, "a", "2026-01-02"))).containsExactly("b");
    assertThat(counting(correction("b", 1, "a", "2026-01-02"), retraction("r", 2, "b"))).isEmpty();
    assertThat(findings(correction("b", 1, "a", "2026-01-02"), retraction("r", 2, "a")))
        .containsExactly("retraction-names-nothing r");
  }

  @Test
  void the_correction_recorded_last_counts_though_it_names_the_earlier_day() {
    assertThat(
            counting(
                event("a", 0, "2026-01-05", STARTED),
                correction("b", 2, "a", "2026-01-01"),
                correction("c", 1, "a", "2026-01-09")))
        .containsExactly("b");
  }

  @Test
  void what_counts_is_in_the_order_of_its_days_after_a_correction_as_before() {
    assertThat(
            counting(
                event("z", 0, "2026-01-01", STARTED),
                event("y", 1, "2026-01-02", STARTED),
                event("x", 2, "2026-01-03", STARTED),
                correction("w", 3, "z", "2026-01-04")))
        .containsExactly("y", "x", "w");
  }

  @Test
  void a_record_of_corrections_or_retractions_alone_is_resolved_like_any_other() {
    assertThat(
            counting(correction("b", 1, "a", "2026-01-02"), correction("c", 2, "b", "2026-01-03")))
        .containsExactly("c");
    assertThat(counting(retraction("r", 1, "a"))).isEmpty();
    assertThat(findings(retraction("r", 1, "a"))).containsExactly("retraction-names-nothing r");
  }

  @Test
  void what_is_left_of_a_chain_decides_even_when_a_clock_was_wrong() {
    assertThat(
            counting(
                event("z", 3, "2026-01-01", STARTED),
                correction("b", 1, "z", "2026-01-02"),
                correction("c", 2, "z", "2026-01-03"),
                retraction("r", 4, "b")))
        .as("z was recorded after its corrections, and goes with b")
        .containsExactly("c");
  }

  @Test
  void on_one_day_what_ends_comes_before_what_starts() {
    assertThat(
            counting(
                event("a", 0, "2026-02-01", STARTED),
                event("b", 1, "2026-02-01", new CareEnded(CareEndReason.OTHER)),
                event("c", 2, "2026-01-01", STARTED)))
        .containsExactly("c", "b", "a");
  }

  @Test
  void known_at_a_moment_is_what_was_recorded_by_then() {
    var start = event("a", 0, "2026-01-01", STARTED);
    var history = History.of(List.of(start, correction("b", 1, "a", "2026-01-02")));

    assertThat(history.knownAt(NINE).events()).containsExactly(start);
    assertThat(history.knownAt(NINE.minusNanos(1)).events()).isEmpty();
    assertThat(history.knownAt(NINE.plusSeconds(3600))).isEqualTo(history);
    assertThat(History.of(List.of(start)).and(List.of(correction("b", 1, "a", "2026-01-02"))))
        .isEqualTo(history)
        .hasSameHashCodeAs(history);
    assertThat(history.knownAt(NINE)).isNotEqualTo(history).doesNotHaveSameHashCodeAs(history);
    assertThat(History.of(List.of(start))).isEqualTo(history.knownAt(NINE));
    assertThat(History.of(List.of(start, retraction("r", 1, "x"))))
        .as("the same events count, but there is a doubt")
        .isNotEqualTo(History.of(List.of(start)));
  }

  @Test
  void events_are_found_by_type_in_the_order_of_their_days() {
    var first = event("b", 1, "2026-01-01", STARTED);
    var second = event("a", 0, "2026-01-02", STARTED);
    var history = History.of(List.of(second, first));

    assertThat(history.all(CareStarted.class).stream().map(Occurred::id)).containsExactly("b", "a");
    assertThat(history.first(CareStarted.class).map(Occurred::on)).contains(first.on());
    assertThat(history.first(CareEnded.class)).isEmpty();
    assertThat(history.only(List.of(second)).first(CareStarted.class).map(Occurred::id))
        .contains("a");
  }

  @Test
  void an_event_belongs_to_the_day_in_london_on_which_it_was_recorded() {
    var late =
        new Recorded(
            "s",
            "a",
            Instant.parse("2026-06-30T23:30:00Z"),
            Optional.empty(),
            LocalDate.of(2026, 6, 1),
            STARTED);

    assertThat(late.recordedOn()).isEqualTo("2026-07-01");
    assertThat(STARTED.type()).isEqualTo("care-started");
    assertThat(new Noted("something-else").type()).isEqualTo("something-else");
  }
}
