package uk.waymark.intake.receive;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.problem.ProblemException;

/** How events lie in an HTTP request, by the HTTP binding of CloudEvents 1.0. */
enum Mode {
  /** One event, its attributes among the JSON. */
  STRUCTURED,
  /** A JSON array of events. */
  BATCH,
  /** The attributes in headers ce-*, the data in the body. */
  BINARY,
  /** Plain JSON: an object is one event, an array a batch. */
  EITHER;

  /**
   * @param contentType the header, null if there is none
   * @param hasAttributeHeaders whether there is a header ce-specversion
   * @throws ProblemException 415
   */
  static Mode of(@Nullable String contentType, boolean hasAttributeHeaders) {
    if (contentType == null) {
      throw unsupported("The request has no content type.");
    }
    var parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      checkCharset(parts[i].strip());
    }
    return switch (parts[0].strip()) {
      case "application/cloudevents+json" -> STRUCTURED;
      case "application/cloudevents-batch+json" -> BATCH;
      case "application/json" -> hasAttributeHeaders ? BINARY : EITHER;
      default -> throw unsupported("This content type is not taken here.");
    };
  }

  private static void checkCharset(String parameter) {
    if (!parameter.startsWith("charset=")) {
      return;
    }
    try {
      var charset = Charset.forName(parameter.substring("charset=".length()).replace("\"", ""));
      if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
        return;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw unsupported("The charset of the content type is not known.");
    }
    throw unsupported("Only the charset UTF-8 is taken.");
  }

  private static ProblemException unsupported(String why) {
    return ProblemException.of(
        415,
        "Unsupported media type",
        why
            + " Send application/cloudevents+json, application/cloudevents-batch+json or"
            + " application/json, in UTF-8.");
  }
}
