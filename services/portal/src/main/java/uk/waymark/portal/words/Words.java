package uk.waymark.portal.words;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of the portal, by key, from words/portal.properties.
 *
 * <p>Templates reach them as {@code {words:of('list.title')}}.
 */
public final class Words {
  private static final Properties TEXTS = read();

  private Words() {}

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException when no such key is in the file
   */
  @TemplateExtension(namespace = "words")
  public static String of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no text for the key " + key));
  }

  /** The text of a key with {@code {0}} filled in. */
  @TemplateExtension(namespace = "words")
  public static String of(String key, Object first) {
    return of(key).replace("{0}", first.toString());
  }

  /** The text of a key with {@code {0}} and {@code {1}} filled in. */
  @TemplateExtension(namespace = "words")
  public static String of(String key, Object first, Object second) {
    return of(key, first).replace("{1}", second.toString());
  }

  /** The text of a key with {@code {0}}, {@code {1}} and {@code {2}} filled in. */
  @TemplateExtension(namespace = "words")
  public static String of(String key, Object first, Object second, Object third) {
    return of(key, first, second).replace("{2}", third.toString());
  }

  /** The text of a key, or empty when the file has none. */
  public static Optional<String> find(String key) {
    return Optional.ofNullable(TEXTS.getProperty(key));
  }

  /**
   * The words for a code that another service chose, for example {@code missing} and {@code
   * care-history}. A code that the file does not know is spelt out, so that nothing is hidden; what
   * follows it after a space stays as it is.
   */
  public static String ofCode(String family, String code) {
    var space = code.indexOf(' ');
    if (space > 0) {
      return ofCode(family, code.substring(0, space)) + code.substring(space);
    }
    return find(family + "." + code).orElseGet(() -> spelledOut(code));
  }

  /** All keys of the file. */
  public static Set<String> keys() {
    return TEXTS.stringPropertyNames();
  }

  /** {@code care-history} and {@code careHistory} as "care history". */
  private static String spelledOut(String code) {
    return code.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
  }

  private static Properties read() {
    var texts = new Properties();
    try (var file = Words.class.getResourceAsStream("/words/portal.properties")) {
      if (file == null) {
        throw new IllegalStateException("words/portal.properties is not on the class path");
      }
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
