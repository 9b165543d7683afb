package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a newcomer sees of alerts: an e-mail in the folder, and the same on the mailbox page. */
@ExtendWith(SharedTown.class)
class EmailArrivesTest {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @Test
  void an_overdue_duty_is_e_mailed_to_the_adviser_and_the_team_and_stands_on_the_mailbox_page(
      Town town) throws Exception {
    for (String receiver : List.of(Overdue.ADVISER, Overdue.TEAM)) {
      String letter = awaitLetter(town, receiver);
      assertThat(letter)
          .contains("Subject: Waymark: ", "overdue")
          .contains(town.stack().baseUrl("portal") + "/young-people/");
      assertThat(letters(town, receiver)).as("one e-mail a day").hasSize(1);
    }

    Http.Answer page = town.as("demo-adviser").get(town.stack().baseUrl("portal"), "/mailbox");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains(Overdue.ADVISER, Overdue.TEAM, Overdue.SUBJECT);
  }

  private static String awaitLetter(Town town, String receiver) throws IOException {
    Instant end = Instant.now().plus(LONGEST);
    while (letters(town, receiver).isEmpty()) {
      assertThat(Instant.now()).as("an e-mail to " + receiver).isBefore(end);
      Town.pause();
    }
    return letters(town, receiver).getFirst();
  }

  /** The e-mails about the young person that have come to an address. */
  private static List<String> letters(Town town, String receiver) throws IOException {
    List<String> letters = new ArrayList<>();
    for (Path file : town.stack().mail().messages()) {
      String letter = Files.readString(file);
      if (letter.contains("To: " + receiver) && letter.contains(Overdue.SUBJECT)) {
        letters.add(letter);
      }
    }
    return letters;
  }
}
