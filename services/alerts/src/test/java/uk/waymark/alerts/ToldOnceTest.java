package uk.waymark.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutyLine;

/** Each stage of a duty is told once to each receiver, and nothing of what has ended. */
@QuarkusTest
class ToldOnceTest extends WithRealParts {
  @Inject DataSource database;

  @Test
  void eachStageIsToldOnItsDay() throws Exception {
    Council council = council();
    LocalDate due = LocalDate.of(2026, 12, 16);
    council.owes("yp-1", Duties.assessmentDue(due));

    assertThat(lettersAfter(council, due.minusDays(29))).isEmpty();
    assertThat(lettersAfter(council, due.minusDays(28))).hasSize(1);
    assertThat(lettersAfter(council, due.minusDays(27))).hasSize(1);
    assertThat(lettersAfter(council, due.minusDays(1))).hasSize(1);
    assertThat(lettersAfter(council, due)).hasSize(2);
    assertThat(lettersAfter(council, due.plusDays(1))).hasSize(3);
    assertThat(lettersAfter(council, due.plusDays(2))).hasSize(3);

    List<Letter> letters = office.lettersTo(council.address("pa"));
    assertThat(letters.get(0).text()).contains("Falls due in the next 28 days (1)");
    assertThat(letters.get(1).text()).contains("Due today");
    assertThat(letters.get(2).text()).contains("Overdue (1)", "1 day ago");
    assertThat(letters).extracting(each -> each.header("Message-ID")).doesNotHaveDuplicates();
  }

  @Test
  void missedDaysAreCaughtUpOnce() throws Exception {
    Council council = council();
    council.owes(
        "yp-1", Duties.assessmentDue(MONDAY.plusDays(20)), Duties.reviewDue(MONDAY.plusDays(2)));
    office.morningOf(MONDAY);

    LocalDate back = MONDAY.plusDays(21);
    assertThat(lettersAfter(council, back)).hasSize(2);
    assertThat(office.lettersTo(council.address("pa")).getLast().text())
        .contains("Overdue (2)", "19 days ago", "DUT-REV-6M", "DUT-E-ASSESS");
    assertThat(lettersAfter(council, back.plusDays(1))).hasSize(2);
  }

  @Test
  void messagesThatComeAgainChangeNothing() throws Exception {
    Council council = council();
    DutyLine duty = Duties.reviewDue(MONDAY);
    council.owes("yp-1", duty);
    office.morningOf(MONDAY);

    council.owes(council.revision(), "yp-1", duty);
    council.owes("yp-1", duty);
    council.owes(1, "yp-1", Duties.assessmentDue(MONDAY));
    council.rebuild();
    council.owes("yp-1", duty);
    office.takeEverything();
    forgetTheDay(council);
    office.morningOf(MONDAY);

    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
  }

  @Test
  void whatIsMetOrStoppedBeforeTheMailIsNotToldAndWhatAwaitsConfirmationIs() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY);
    office.smtpDown();
    council.owes("yp-1", review);
    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", review);
    council.appoint("yp-3", "pa", null);
    council.owes("yp-3", review);
    council.appoint("yp-4", "pa", null);
    council.owes("yp-4", review);
    office.morningOf(MONDAY);

    council.owes("yp-1", Duties.met(review, MONDAY));
    council.owes("yp-2", Duties.stopped(review, MONDAY));
    council.owes("yp-3", Duties.awaiting(review, MONDAY));
    office.smtpUp();
    clock.pass(Duration.ofMinutes(2));
    office.now();

    List<Letter> letters = office.lettersTo(council.address("pa"));
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().text()).contains("yp-3", "yp-4").doesNotContain("yp-1", "yp-2");
  }

  @Test
  void nothingGoesOutAboutAYoungPersonWhoIsKnownToHaveDied() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY);
    office.smtpDown();
    council.owes("yp-1", review);
    office.morningOf(MONDAY);

    council.died("yp-1", MONDAY.minusDays(1), review);
    office.smtpUp();
    clock.pass(Duration.ofMinutes(2));
    office.now();
    assertThat(lettersAfter(council, MONDAY.plusDays(1))).isEmpty();
    assertThat(lettersAfter(council, MONDAY.plusDays(30))).isEmpty();
  }

  @Test
  void anErasedYoungPersonLeavesNothingInTheLedger() throws Exception {
    Council council = council();
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);
    assertThat(rowsAbout(council)).isPositive();

    council.erase("yp-1");
    office.takeEverything();
    assertThat(rowsAbout(council)).isZero();
  }

  @Test
  void aDutyThatACorrectionOpensAgainIsNotToldASecondTime() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY.minusDays(3));
    council.owes("yp-1", review);
    office.morningOf(MONDAY);
    council.owes("yp-1", Duties.met(review, MONDAY));
    office.morningOf(MONDAY.plusDays(1));
    council.owes("yp-1", review);

    assertThat(lettersAfter(council, MONDAY.plusDays(2))).hasSize(1);
  }

  @Test
  void aDueDateThatIsCorrectedIsToldAgain() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY.plusDays(10));
    council.owes("yp-1", review);
    office.morningOf(MONDAY);
    council.owes("yp-1", Duties.dueInstead(review, MONDAY.plusDays(7)));

    assertThat(lettersAfter(council, MONDAY.plusDays(1))).hasSize(2);
    assertThat(office.lettersTo(council.address("pa")).getLast().text())
        .contains("Due: 30 November 2026");
    assertThat(lettersAfter(council, MONDAY.plusDays(2))).hasSize(2);
  }

  @Test
  void aDueDateThatIsCorrectedWhileTheMailWaitsIsToldOnce() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY.plusDays(10));
    council.owes("yp-1", review);
    office.smtpDown();
    office.morningOf(MONDAY);
    council.owes("yp-1", Duties.dueInstead(review, MONDAY.plusDays(7)));
    office.smtpUp();
    clock.pass(Duration.ofMinutes(2));
    office.now();
    assertThat(office.lettersTo(council.address("pa")))
        .singleElement()
        .satisfies(each -> assertThat(each.text()).contains("Due: 30 November 2026"));

    assertThat(lettersAfter(council, MONDAY.plusDays(1))).hasSize(1);
  }

  @Test
  void whatTheLawHasStoppedIsToldForTheFirstTimeWhileItAwaitsConfirmation() throws Exception {
    Council council = council();
    DutyLine review = Duties.reviewDue(MONDAY.plusDays(20));
    council.owes("yp-1", Duties.stoppedAwaiting(review, MONDAY.minusDays(10)));
    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", Duties.stopped(review, MONDAY.minusDays(10)));

    assertThat(lettersAfter(council, MONDAY)).hasSize(1);
    assertThat(office.lettersTo(council.address("pa")).getFirst().text())
        .contains("yp-1")
        .doesNotContain("yp-2");
  }

  @Test
  void aNewAdviserIsToldWhatIsOpenAndTheFormerOneNoMore() throws Exception {
    Council council = council();
    council.adviser("pa-new");
    council.owes("yp-1", Duties.reviewDue(MONDAY.plusDays(2)));
    office.morningOf(MONDAY);
    council.adviserDuties(
        "yp-1",
        List.of(
            new AdviserLine("pa", null, LocalDate.of(2020, 1, 1), MONDAY.plusDays(1)),
            new AdviserLine("pa-new", null, MONDAY.plusDays(1), null)),
        null);

    office.morningOf(MONDAY.plusDays(1));
    office.morningOf(MONDAY.plusDays(2));

    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
    assertThat(office.lettersTo(council.address("pa-new"))).hasSize(2);
  }

  private Council council() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    return council;
  }

  private List<Letter> lettersAfter(Council council, LocalDate day) throws Exception {
    office.morningOf(day);
    return office.lettersTo(council.address("pa"));
  }

  /** As if the service had been restored from before its run: only the ledger remembers. */
  private void forgetTheDay(Council council) throws Exception {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("delete from day_run where authority = ?")) {
      delete.setString(1, council.authority());
      assertThat(delete.executeUpdate()).isPositive();
    }
  }

  private long rowsAbout(Council council) throws Exception {
    String sql =
        """
        select (select count(*) from alert where authority = ?)
          + (select count(*) from duty where authority = ?)
          + (select count(*) from held_message where authority = ?)
          + (select count(*) from appointment where authority = ?)
        """;
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      for (int i = 1; i <= 4; i++) {
        select.setString(i, council.authority());
      }
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
