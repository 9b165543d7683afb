package uk.waymark.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A duty that nobody can be told of is kept, shown, and told once somebody can be. */
@QuarkusTest
class ReceiverMissingTest extends WithRealParts {
  @Inject DataSource database;

  @Test
  void anAdviserWithoutAnAddressIsToldOnceThereIsOne() throws Exception {
    Council council = office.council();
    council.staff("pa", "adviser", null, null, null);
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY.minusDays(1)));
    office.morningOf(MONDAY);
    office.morningOf(MONDAY.plusDays(1));
    assertThat(missing(council)).containsExactly("pa adviser-without-address");

    council.adviser("pa");
    office.morningOf(MONDAY.plusDays(2));
    office.morningOf(MONDAY.plusDays(3));

    assertThat(missing(council)).isEmpty();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
    assertThat(office.lettersTo(council.address("pa")).getFirst().text())
        .contains("yp-1", "3 days ago");
  }

  @Test
  void whereNoAdviserIsAppointedTheFirstOneIsTold() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.owes("yp-1", Duties.adviserOwedSince(MONDAY), Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);
    assertThat(missing(council)).containsExactly(" no-adviser", " no-adviser");

    council.appoint("yp-1", "pa", null);
    office.morningOf(MONDAY.plusDays(1));

    assertThat(missing(council)).isEmpty();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
  }

  @Test
  void theTeamIsToldWithANoteWhileTheAdviserIsAway() throws Exception {
    Council council = office.council();
    council.staff("pa", "adviser", council.address("pa"), "north", MONDAY.minusDays(1));
    council.mailbox("box", "north");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);

    assertThat(office.lettersTo(council.address("pa"))).isEmpty();
    assertThat(office.lettersTo(council.address("box")).getFirst().text())
        .contains("To your team because the personal adviser is away.");
    assertThat(missing(council)).isEmpty();
  }

  @Test
  void anAdviserAwayWithoutATeamMailboxIsToldAfterwards() throws Exception {
    Council council = office.council();
    council.staff("pa", "adviser", council.address("pa"), null, LocalDate.of(2026, 11, 1));
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY.minusDays(1)));
    office.morningOf(MONDAY);
    assertThat(missing(council)).containsExactly("pa adviser-away-no-team-mailbox");

    council.adviser("pa");
    office.morningOf(MONDAY.plusDays(1));
    assertThat(missing(council)).isEmpty();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
  }

  @Test
  void aTeamWithoutAMailboxIsShownAndToldOnceTheMailboxComes() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", "north");
    council.owes("yp-1", Duties.reviewDue(MONDAY.minusDays(1)));
    office.morningOf(MONDAY);
    office.morningOf(MONDAY.plusDays(1));
    assertThat(missing(council)).containsExactly("team:north team-without-mailbox");
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);

    council.mailbox("box", "north");
    office.morningOf(MONDAY.plusDays(2));
    office.morningOf(MONDAY.plusDays(3));

    assertThat(missing(council)).isEmpty();
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
    assertThat(office.lettersTo(council.address("box")))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("yp-1", "3 days ago"));
  }

  @Test
  void aTeamIsNotToldAgainWhenItsMailboxGoesAndComesBack() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.mailbox("box", "north");
    council.appoint("yp-1", "pa", "north");
    council.owes("yp-1", Duties.reviewDue(MONDAY.minusDays(1)));
    office.morningOf(MONDAY);
    assertThat(missing(council)).isEmpty();

    council.noLongerStaff("box");
    office.morningOf(MONDAY.plusDays(1));
    assertThat(missing(council)).containsExactly("team:north team-without-mailbox");

    council.mailbox("box", "north");
    office.morningOf(MONDAY.plusDays(2));
    assertThat(missing(council)).isEmpty();
    assertThat(office.lettersTo(council.address("box"))).hasSize(1);
    assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
  }

  private List<String> missing(Council council) throws Exception {
    String sql =
        """
        select recipient || ' ' || reason from alert
        where authority = ? and state = 'receiver-missing' order by duty_id, stage
        """;
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      select.setString(1, council.authority());
      List<String> missing = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          missing.add(rows.getString(1));
        }
      }
      return missing;
    }
  }
}
