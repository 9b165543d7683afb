package uk.waymark.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What arrives at an adviser and a team, and on which days. */
@QuarkusTest
class DigestTest extends WithRealParts {
  @Test
  void anAdviserGetsOneMailAWorkingDayAboutAllYoungPeople() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.appoint("yp-2", "pa", null);
    council.owes("yp-1", Duties.assessmentDue(MONDAY.minusDays(5)));
    council.owes("yp-2", Duties.reviewDue(MONDAY), Duties.assessmentDue(MONDAY.plusDays(28)));

    office.morningOf(MONDAY);
    clock.pass(Duration.ofHours(3));
    office.now();

    List<Letter> letters = office.lettersTo(council.address("pa"));
    assertThat(letters).hasSize(1);
    String text = letters.getFirst().text();
    assertThat(letters.getFirst().header("Subject"))
        .isEqualTo("Waymark: 3 duties to see to, 1 overdue (23 November 2026)");
    assertThat(text)
        .contains("Monday 23 November 2026")
        .containsSubsequence(
            "Overdue (1)",
            "Complete the assessment of needs",
            "Young person: " + council.authority() + "/yp-1",
            "Due: 18 November 2026, 5 days ago",
            "Required by: regulations (DUT-E-ASSESS)",
            "http://127.0.0.1:8080/young-people/" + council.authority() + "/yp-1",
            "Due today, or before the next working day (1)",
            "Review the pathway plan",
            "Due: 23 November 2026",
            "Falls due in the next 28 days (1)",
            "Due: 21 December 2026",
            "Nothing that you were told before is still open.");
    assertThat(letters.getFirst().header("Auto-Submitted")).isEqualTo("auto-generated");
  }

  @Test
  void whatWasToldBeforeIsCountedAndNotRepeated() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.assessmentDue(MONDAY.minusDays(5)));
    office.morningOf(MONDAY);
    office.morningOf(MONDAY.plusDays(1));
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);

    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", Duties.reviewDue(MONDAY.plusDays(12)));
    office.morningOf(MONDAY.plusDays(2));

    List<Letter> letters = office.lettersTo(council.address("pa"));
    assertThat(letters).hasSize(2);
    assertThat(letters.getLast().text())
        .contains("yp-2", "TOLD BEFORE AND STILL OPEN: 1 (1 overdue)", "&adviser=pa")
        .doesNotContain("yp-1");
  }

  @Test
  void aTeamIsToldOfTheYoungPeopleOfAllItsAdvisers() throws Exception {
    Council council = office.council();
    council.adviser("pa-1");
    council.adviser("pa-2");
    council.mailbox("box", "north");
    council.appoint("yp-1", "pa-1", "north");
    council.appoint("yp-2", "pa-2", "north");
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    council.owes("yp-2", Duties.reviewDue(MONDAY));

    office.morningOf(MONDAY);

    assertThat(office.lettersTo(council.address("box"))).hasSize(1);
    assertThat(office.lettersTo(council.address("box")).getFirst().text())
        .contains("yp-1", "yp-2", "Duties to the young people of your team", "&team=north");
    assertThat(office.lettersTo(council.address("pa-1")).getFirst().text())
        .contains("yp-1")
        .doesNotContain("yp-2");
  }

  @Test
  void noMailGoesOutOnAWeekendOrBankHoliday() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    LocalDate christmasEve = LocalDate.of(2026, 12, 24);
    council.owes("yp-1", Duties.reviewDue(christmasEve.plusDays(60)));
    office.morningOf(christmasEve);
    council.owes("yp-2", Duties.reviewDue(christmasEve.plusDays(60)));
    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", Duties.reviewDue(LocalDate.of(2026, 12, 27)));

    for (LocalDate day = christmasEve.plusDays(1);
        day.isBefore(LocalDate.of(2026, 12, 29));
        day = day.plusDays(1)) {
      office.morningOf(day);
      assertThat(office.lettersTo(council.address("pa"))).as("on %s", day).isEmpty();
    }
    office.morningOf(LocalDate.of(2026, 12, 29));
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
    assertThat(office.lettersTo(council.address("pa")).getFirst().text())
        .contains("Due: 27 December 2026, 2 days ago");
  }

  @Test
  void nothingGoesOutBeforeTheHourWhateverSummerTimeDoes() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(LocalDate.of(2026, 3, 30)));

    clock.set(Instant.parse("2026-03-30T06:29:00Z"));
    office.now();
    assertThat(office.lettersTo(council.address("pa"))).isEmpty();
    clock.set(Instant.parse("2026-03-30T06:30:00Z"));
    office.now();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
    clock.set(Instant.parse("2026-03-30T06:00:00Z"));
    office.now();
    clock.set(Instant.parse("2026-03-30T07:00:00Z"));
    office.now();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
  }

  @Test
  void theMailSaysWhatTheLawLeavesWithoutANumber() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes(
        "yp-1",
        Duties.adviserOwedSince(MONDAY.minusDays(1)),
        Duties.planOwedSince(MONDAY.minusDays(300)));

    office.morningOf(MONDAY);

    assertThat(office.lettersTo(council.address("pa")).getFirst().text())
        .contains("Due: at once, no number in law; owed since 22 November 2026, 1 day ago")
        .contains("Required by: an Act of Parliament (DUT-E-PA)")
        .doesNotContain("DUT-E-PLAN");
  }

  @Test
  void noNameAndNoWordThatIsNotOursIsInIt() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.mailbox("box", "north");
    council.appoint("yp-1", "pa", "north");
    council.owes("yp-1", Duties.reviewDue(MONDAY));

    office.morningOf(MONDAY);

    for (String receiver : List.of("pa", "box")) {
      Letter letter = office.lettersTo(council.address(receiver)).getFirst();
      assertThat(letter.raw()).doesNotContain("Zebedee", "Quillfeather");
      assertThat(letter.text()).doesNotContainPattern("(?i)\\b(case|placement|LAC|breakdown)\\b");
    }
  }
}
