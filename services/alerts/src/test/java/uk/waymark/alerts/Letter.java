package uk.waymark.alerts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail that arrived.
 *
 * @param raw with its headers, as it came over SMTP
 */
public record Letter(String raw) {
  /** A header's value. */
  public String header(String name) {
    Matcher header =
        Pattern.compile("(?im)^" + Pattern.quote(name) + ":[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)")
            .matcher(raw.substring(0, bodyAt()));
    return header.find() ? header.group(1).replaceAll("\\r?\\n[ \\t]+", " ").strip() : "";
  }

  /** The text, whatever it was encoded with for its way. */
  public String text() {
    String body = raw.substring(bodyAt());
    return header("Content-Transfer-Encoding").equalsIgnoreCase("quoted-printable")
        ? unquoted(body)
        : body;
  }

  private int bodyAt() {
    Matcher blank = Pattern.compile("\\r?\\n\\r?\\n").matcher(raw);
    return blank.find() ? blank.end() : raw.length();
  }

  private static String unquoted(String body) {
    String joined = body.replaceAll("=\\r?\\n", "");
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '=' && i + 2 < joined.length()) {
        bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
