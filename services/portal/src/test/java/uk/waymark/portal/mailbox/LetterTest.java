package uk.waymark.portal.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTest {
  @TempDir Path folder;

  @Test
  void a_letter_in_parts_shows_its_plain_text_and_decoded_subject() throws Exception {
    var letter =
        read(
            """
            From: waymark@example.org
            To: adviser@example.org
            Date: Fri, 20 Nov 2026 07:30:00 +0000
            Subject: =?UTF-8?Q?2_overdue_=E2=80=93_look?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/html; charset=UTF-8

            <p>no</p>
            --b
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            Pay =C2=A33
            --b--
            """);

    assertThat(letter.subject()).isEqualTo("2 overdue – look");
    assertThat(letter.text()).isEqualTo("Pay £3");
    assertThat(letter.sent()).isEqualTo("20 November 2026, 07:30");
    assertThat(letter.to()).isEqualTo("adviser@example.org");
    assertThat(letter.number()).isEqualTo("00000001");
  }

  @Test
  void a_letter_without_subject_or_date_is_shown_all_the_same() throws Exception {
    var letter = read("To: a@example.org\n\nHello\n");

    assertThat(letter.text()).isEqualTo("Hello");
    assertThat(letter.subject()).isEmpty();
    assertThat(letter.sent()).isEmpty();
  }

  private Letter read(String eml) throws Exception {
    return Letter.read(
        Files.writeString(folder.resolve("00000001.eml"), eml.replace("\n", "\r\n")));
  }
}
