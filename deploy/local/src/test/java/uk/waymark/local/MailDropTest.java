package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDropTest {
  @TempDir Path folder;

  @Test
  void a_message_sent_over_smtp_becomes_a_file() throws Exception {
    int port = Ports.free();
    try (MailDrop mail = MailDrop.start(port, folder)) {
      send(port, "Subject: Duties due");

      assertThat(mail.messages()).hasSize(1);
      assertThat(Files.readString(mail.messages().getFirst()))
          .contains("Subject: Duties due", "the body");
    }
  }

  @Test
  void a_second_run_keeps_the_files_of_the_first() throws Exception {
    int port = Ports.free();
    try (MailDrop mail = MailDrop.start(port, folder)) {
      send(port, "Subject: one");
      assertThat(mail.messages()).hasSize(1);
    }

    try (MailDrop mail = MailDrop.start(port, folder)) {
      send(port, "Subject: two");

      assertThat(mail.messages())
          .extracting(file -> file.getFileName().toString())
          .containsExactly("00000001.eml", "00000002.eml");
    }
  }

  @Test
  void a_taken_port_is_named_in_one_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(() -> MailDrop.start(taken.getLocalPort(), folder))
          .withMessageContaining("which the mailbox needs");
    }
  }

  private static void send(int port, String header) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII)) {
      expect(in, "220");
      for (List<String> step :
          List.of(
              List.of("HELO test", "250"),
              List.of("MAIL FROM:<waymark@example.org>", "250"),
              List.of("RCPT TO:<adviser@example.org>", "250"),
              List.of("DATA", "354"),
              List.of(header + "\r\n\r\nthe body\r\n.", "250"),
              List.of("QUIT", "221"))) {
        out.write(step.get(0) + "\r\n");
        out.flush();
        expect(in, step.get(1));
      }
    }
  }

  private static void expect(BufferedReader in, String code) throws Exception {
    assertThat(in.readLine()).startsWith(code);
  }
}
