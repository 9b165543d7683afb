package uk.waymark.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SMTP server goes away and comes back. */
@QuarkusTest
class SmtpAwayTest extends WithRealParts {
  @Test
  void whatIsQueuedGoesOutWhenItIsBack() throws Exception {
    Council council = office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1)));
    office.smtpDown();
    office.morningOf(MONDAY);
    clock.pass(Duration.ofSeconds(59));
    office.smtpUp();
    office.now();
    assertThat(office.lettersOf(council)).as("before the first wait is over").isEmpty();
    clock.pass(Duration.ofSeconds(2));
    office.now();
    office.now();
    assertThat(office.lettersOf(council)).hasSize(1);
  }

  @Test
  void itIsTriedMoreAndMoreSeldom() throws Exception {
    Council council = office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1)));
    office.smtpDown();
    office.morningOf(MONDAY);
    for (int minutes : List.of(1, 2, 4, 8, 16, 30, 30)) {
      clock.pass(Duration.ofMinutes(minutes));
      office.now();
    }
    office.smtpUp();
    clock.pass(Duration.ofMinutes(29));
    office.now();
    assertThat(office.lettersOf(council)).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    office.now();
    assertThat(office.lettersOf(council)).hasSize(1);
  }

  @Test
  void ifItWasAwayAllDayTheNextDaysMailTellsEverything() throws Exception {
    Council council = office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1)));
    office.smtpDown();
    office.morningOf(MONDAY);
    office.smtpUp();
    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", Duties.reviewDue(MONDAY.plusDays(9)));

    office.morningOf(MONDAY.plusDays(1));

    List<Letter> letters = office.lettersOf(council);
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().text())
        .contains("Tuesday 24 November 2026", "yp-1", "yp-2", "Overdue (1)");
  }

  @Test
  void nothingThatIsQueuedOnAFridayGoesOutOnTheSaturday() throws Exception {
    Council council = office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1)));
    LocalDate friday = LocalDate.of(2026, 11, 27);
    office.smtpDown();
    office.morningOf(friday);
    office.smtpUp();
    office.morningOf(friday.plusDays(1));
    assertThat(office.lettersOf(council)).isEmpty();
    office.morningOf(friday.plusDays(3));
    assertThat(office.lettersOf(council)).hasSize(1);
  }
}
