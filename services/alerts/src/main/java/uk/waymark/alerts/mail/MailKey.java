package uk.waymark.alerts.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One receiver's e-mail of one day.
 *
 * @param authority GSS code
 * @param recipient staff id of the receiver
 * @param day the working day
 */
record MailKey(String authority, String recipient, LocalDate day) {
  /**
   * The Message-ID: the same however often it is sent, so that a mail server or reader can tell a
   * repeat; it names nobody.
   *
   * @param domain what stands after the at sign
   */
  String messageId(String domain) {
    String name = "waymark-digest\n" + authority + "\n" + recipient + "\n" + day;
    return "<" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@" + domain + ">";
  }
}
