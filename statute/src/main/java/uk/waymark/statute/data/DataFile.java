package uk.waymark.statute.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * One file of this module that says {@code key=value}. What is missing or unreadable in it is a
 * fault of the build, not of a history.
 */
public final class DataFile {
  private final String name;
  private final Properties lines;

  private DataFile(String name, Properties lines) {
    this.name = name;
    this.lines = lines;
  }

  /**
   * Reads {@code FOLDER/NAME.properties} of this module.
   *
   * @throws IllegalStateException when there is no such file
   */
  public static DataFile of(String folder, String name) {
    var path = "/" + folder + "/" + name + ".properties";
    try (var file = DataFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("no file " + path);
      }
      return read(path, new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file from elsewhere.
   *
   * @param name how messages call it
   */
  public static DataFile read(String name, Reader text) throws IOException {
    var lines = new Properties();
    lines.load(text);
    return new DataFile(name, lines);
  }

  /** The keys in alphabetical order. */
  public Iterable<String> keys() {
    return new TreeSet<>(lines.stringPropertyNames());
  }

  /**
   * What the file says for a key.
   *
   * @throws IllegalStateException when it says nothing
   */
  public String said(String key) {
    return ifSaid(key).orElseThrow(() -> new IllegalStateException(name + " does not say " + key));
  }

  /** What the file says for a key, if anything. */
  public Optional<String> ifSaid(String key) {
    return Optional.ofNullable(lines.getProperty(key))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
