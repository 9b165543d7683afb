package uk.waymark.portal.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of the sheet in one language, from {@code sheet/LANGUAGE.properties}. */
public final class SheetWords {
  /** The languages there are files for. A translation is a file and its name here. */
  static final List<String> LANGUAGES = List.of("en");

  private static final Map<String, SheetWords> ALL =
      LANGUAGES.stream()
          .collect(Collectors.toMap(Function.identity(), language -> reading(read(language))));
  private static final SheetWords ENGLISH = Objects.requireNonNull(ALL.get(LANGUAGES.getFirst()));

  private final Properties texts;
  private final DateTimeFormatter dates;

  private SheetWords(Properties texts) {
    this.texts = texts;
    dates = DateTimeFormatter.ofPattern(of("date"), Locale.forLanguageTag(of("language")));
  }

  /** The texts of a file that was read. */
  static SheetWords reading(Properties texts) {
    return new SheetWords(texts);
  }

  /**
   * The texts in a language; English where there are none in it.
   *
   * @param tag a BCP 47 tag such as {@code cy} or {@code en-GB}; null when no wish is known
   */
  public static SheetWords in(@Nullable String tag) {
    var language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    var words = ALL.get(language);
    return words == null ? ENGLISH : words;
  }

  /**
   * The text of a key with {@code {0}} and on filled in.
   *
   * @throws IllegalArgumentException when no such key is in the file
   */
  public String of(String key, Object... values) {
    var text = find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /** The text for a reader: the adviser's own where there is one ({@code KEY.adviser}). */
  String to(Sheet.Reader reader, String key, Object... values) {
    var own = key + ".adviser";
    return of(reader == Sheet.Reader.ADVISER && find(own).isPresent() ? own : key, values);
  }

  /** The text of a key, or empty when there is none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  /** The words of a family for a code that another service chose; those for any other code else. */
  String ofCode(String family, String code) {
    return find(family + "." + code).orElseGet(() -> of(family + ".other"));
  }

  /** A day as people of that language write it. */
  String day(LocalDate day) {
    return dates.format(day);
  }

  /** All keys of the file. */
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  static Properties read(String language) {
    var texts = new Properties();
    var name = "/sheet/" + language + ".properties";
    try (var file = SheetWords.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
