package uk.waymark.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(cases?|placements?|placed|lac|breakdowns?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern USED = Pattern.compile("words:of\\('([^']+)'");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  @Test
  void no_text_uses_a_word_the_field_has_left_behind() {
    for (var key : Words.keys()) {
      assertThat(FORBIDDEN.matcher(Words.of(key)).find()).as(key + "=" + Words.of(key)).isFalse();
    }
  }

  @Test
  void the_search_for_such_words_finds_one() {
    assertThat(FORBIDDEN.matcher("Placement ended").find()).isTrue();
    assertThat(FORBIDDEN.matcher("in place").find()).isFalse();
  }

  @Test
  void every_text_of_a_template_is_in_the_file() {
    var missing = new ArrayList<String>();
    for (var template : templates()) {
      var found = USED.matcher(read(template));
      while (found.find()) {
        if (Words.find(found.group(1)).isEmpty()) {
          missing.add(template.getFileName() + ": " + found.group(1));
        }
      }
    }
    assertThat(templates()).hasSizeGreaterThan(15);
    assertThat(missing).isEmpty();
  }

  @Test
  void templates_bring_no_text_of_their_own() {
    var own = new ArrayList<String>();
    for (var template : templates()) {
      var left = TAG.matcher(EXPRESSION.matcher(read(template)).replaceAll("")).replaceAll("");
      var letters = LETTERS.matcher(left);
      while (letters.find()) {
        own.add(template.getFileName() + ": " + letters.group());
      }
    }
    assertThat(own).isEmpty();
  }

  @Test
  void every_text_of_the_file_is_used() {
    var sources = new StringBuilder();
    Stream.concat(templates().stream(), files(Path.of("src/main/java"), ".java").stream())
        .forEach(file -> sources.append(read(file)));
    var unused = new TreeSet<String>();
    for (var key : Words.keys()) {
      var family = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
      var whole = sources.indexOf("'" + key + "'") >= 0 || sources.indexOf("\"" + key + "\"") >= 0;
      if (!whole && !madeFromParts(key, family, sources.toString())) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Whether a key such as state.overdue is put together from a prefix and a code. */
  private static boolean madeFromParts(String key, String family, String sources) {
    for (var dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      if (sources.contains("\"" + key.substring(0, dot + 1) + "\"")) {
        return true;
      }
    }
    return sources.contains("ofCode(\"" + family + "\"")
        || sources.contains("ofCode(\"" + key.substring(0, key.lastIndexOf('.')) + "\"");
  }

  @Test
  void sentences_are_short() {
    for (var key : Words.keys()) {
      for (var sentence : Words.of(key).split("[.!?:] ", -1)) {
        assertThat(sentence.split(" ", -1).length).as(key).isLessThanOrEqualTo(25);
      }
    }
  }

  @Test
  void a_code_nobody_foresaw_is_spelt_out() {
    assertThat(Words.ofCode("missing", "care-history"))
        .isEqualTo("when the young person was looked after");
    assertThat(Words.ofCode("missing", "level-of-course")).isEqualTo("level of course");
    assertThat(Words.ofCode("fact", "authorityOfResidence")).isEqualTo("authority of residence");
  }

  private static List<Path> templates() {
    return files(Path.of("src/main/resources/templates"), ".html");
  }

  private static List<Path> files(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
