package uk.waymark.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The mail that arrived over SMTP while the test ran; needs the argument {@code smtp=true}. */
public final class Mail {
  private Mail() {}

  /**
   * The messages so far, whole with their headers, in order of arrival.
   *
   * @throws IllegalStateException when {@link RealParts} was not asked for SMTP
   */
  public static List<String> messages() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(Mail::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the messages so far. */
  public static void clear() {
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String folder = System.getProperty(RealParts.MAIL_PROPERTY);
    if (folder == null) {
      throw new IllegalStateException("start RealParts with the argument smtp=true");
    }
    return Path.of(folder);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
