package uk.waymark.portal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.day;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;
import static uk.waymark.portal.SyntheticPeople.unconfirmed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.message.EntitlementsMessage;

class ShownStatusTest {
  private static final EntitlementsMessage HOME_FOR_SIX_MONTHS =
      life(
          "ex10",
          born("2008-04-10"),
          List.of(),
          status("eligible-child", "2024-04-10", "2025-01-15"),
          unconfirmed("relevant-child", "2025-01-15", "2025-07-15"),
          status("qualifying-person", "2025-07-15", "2029-04-10"));

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "2024-04-09, none, false, before any status",
    "2024-04-10, eligible-child, false, first day",
    "2025-01-15, relevant-child, false, first day out of care",
    "2025-07-14, relevant-child, false, the day before six months",
    "2025-07-15, relevant-child, true, six months: kept until confirmed",
    "2026-04-09, relevant-child, true, the last day aged 17",
    "2026-04-10, qualifying-person, false, 18: no child status can be kept",
    "2029-04-10, none, false, 21"
  })
  void an_unconfirmed_end_keeps_the_status_until_18_at_most(
      String day, String status, boolean awaiting, String why) {
    var shown = ShownStatus.on(day(day), HOME_FOR_SIX_MONTHS);

    assertThat(shown.map(ShownStatus::status).orElse("none")).as(why).isEqualTo(status);
    assertThat(shown.map(ShownStatus::awaiting).orElse(false)).as(why).isEqualTo(awaiting);
  }

  @Test
  void a_confirmed_end_is_the_end() {
    var confirmed =
        life(
            "ex10",
            born("2008-04-10"),
            List.of(),
            status("relevant-child", "2025-01-15", "2025-07-15"),
            status("qualifying-person", "2025-07-15", "2029-04-10"));

    assertThat(ShownStatus.on(day("2025-07-15"), confirmed))
        .hasValueSatisfying(span -> assertThat(span.status()).isEqualTo("qualifying-person"));
    assertThat(ShownStatus.awaitingOn(day("2025-07-15"), confirmed)).isEmpty();
  }

  @Test
  void a_status_is_not_kept_beyond_a_death() {
    var died =
        life(
            "ex10",
            1,
            born("2008-04-10"),
            day("2025-09-01"),
            List.of(),
            unconfirmed("relevant-child", "2025-01-15", "2025-07-15"));

    assertThat(ShownStatus.on(day("2025-08-31"), died)).isPresent();
    assertThat(ShownStatus.on(day("2025-09-01"), died)).isEmpty();
  }

  @Test
  void spans_never_overlap() {
    var spans = ShownStatus.spans(HOME_FOR_SIX_MONTHS);

    for (var i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to());
    }
    assertThat(spans).hasSize(4);
  }
}
