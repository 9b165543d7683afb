package uk.waymark.portal.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * One e-mail of the demo, as it is shown.
 *
 * @param number its place in the order of arrival, from the file's name
 * @param from the sender's address
 * @param to the receivers' addresses
 * @param sent when, in London
 * @param subject the subject line
 * @param text the plain text
 */
public record Letter(
    String number, String from, String to, String sent, String subject, String text) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  /**
   * Reads an .eml file.
   *
   * @throws IOException when the file can't be read
   * @throws MessagingException when it is no e-mail
   */
  static Letter read(Path file) throws IOException, MessagingException {
    try (InputStream bytes = Files.newInputStream(file)) {
      var message = new MimeMessage(null, bytes);
      var subject = message.getSubject();
      return new Letter(
          file.getFileName().toString().replace(".eml", ""),
          header(message, "From"),
          header(message, "To"),
          sent(message),
          subject == null ? "" : subject,
          text(message).strip());
    }
  }

  private static String header(MimeMessage message, String name)
      throws MessagingException, UnsupportedEncodingException {
    String[] values = message.getHeader(name);
    if (values == null) {
      return "";
    }
    return MimeUtility.decodeText(Arrays.stream(values).collect(Collectors.joining(", ")));
  }

  private static String sent(MimeMessage message) throws MessagingException {
    var date = message.getSentDate();
    return date == null
        ? ""
        : TIME.format(ZonedDateTime.ofInstant(date.toInstant(), WaymarkClock.LONDON));
  }

  private static String text(Part part) throws IOException, MessagingException {
    var found = plain(part);
    return found == null ? "" : found;
  }

  private static @Nullable String plain(Part part) throws IOException, MessagingException {
    if (part.isMimeType("text/plain")) {
      return String.valueOf(part.getContent());
    }
    if (part.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        var text = plain(inner);
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }
}
