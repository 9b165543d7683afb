package uk.waymark.offers.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether the bytes of a pack's file are UTF-8, and if not, where they stop being so. */
public final class Utf8 {
  private static final int FIRST_OF_UTF_16 = 0xFE;
  private static final int SECOND_OF_UTF_16 = 0xFF;

  private Utf8() {}

  /** The fault of a file that is not UTF-8 text, at its first such line; empty when it is. */
  public static Optional<Fault> fault(String file, byte[] bytes) {
    if (isUtf16(bytes)) {
      return Optional.of(
          new Fault(
              new Place(file, 1),
              "The file is UTF-16 text. Save it as UTF-8, which editors offer under Save as."));
    }
    var read = ByteBuffer.wrap(bytes);
    var result =
        StandardCharsets.UTF_8.newDecoder().decode(read, CharBuffer.allocate(bytes.length), true);
    return result.isError()
        ? Optional.of(
            new Fault(
                new Place(file, lineAt(bytes, read.position())),
                "The file is not UTF-8 text: this line has a sign of another encoding, such as £"
                    + " or a curly quote. Save the file as UTF-8, which editors offer under Save"
                    + " as."))
        : Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == FIRST_OF_UTF_16 && second == SECOND_OF_UTF_16)
        || (first == SECOND_OF_UTF_16 && second == FIRST_OF_UTF_16);
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
