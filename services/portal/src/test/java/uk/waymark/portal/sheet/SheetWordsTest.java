package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.readingage.ReadingAge;

/** The texts of the sheet: read at 12, in words of the field, ready for translation. */
class SheetWordsTest {
  private static final long TWELVE = 12_000;
  private static final SheetWords ENGLISH = SheetWords.in("en-GB");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(placements?|LAC|breakdown|cases? file|siblings)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROVISION =
      Pattern.compile("(ENT-[A-Z0-9-]+)\\.(title|words|how|link)");

  @Test
  void everything_a_young_person_reads_is_read_at_twelve() {
    var tooHard = new TreeMap<String, Long>();
    passages()
        .forEach(
            (key, text) -> {
              var age = ReadingAge.of(text);
              if (age > TWELVE) {
                tooHard.put(key + ": " + text, age);
              }
            });

    assertThat(passages()).hasSizeGreaterThan(25);
    assertThat(tooHard).as("reading age in thousandths of a year").isEmpty();
    assertThat(ReadingAge.of(String.join(" ", passages().values()))).isLessThan(11_000);
  }

  /** What is read in one go: an item, the introduction, and each part with what can stand in it. */
  private static Map<String, String> passages() {
    var passages = new TreeMap<String, String>();
    for (var key : ENGLISH.keys()) {
      var provision = PROVISION.matcher(key);
      if (provision.matches()) {
        var id = provision.group(1);
        passages.put(
            id,
            Stream.of("title", "words", "how")
                .map(
                    each -> ENGLISH.of(id + "." + each, "", "") + (each.equals("title") ? "." : ""))
                .collect(Collectors.joining(" ")));
      }
    }
    passages.put("intro", ENGLISH.of("intro") + " " + ENGLISH.of("adviser.name", "Ama Osei"));
    for (var part : List.of("now", "soon", "ask", "ends", "more")) {
      passages.put(
          part,
          Stream.of("", ".text", ".none", ".line")
              .filter(each -> !(part + each).equals("ends.line"))
              .flatMap(each -> ENGLISH.find(part + each).stream())
              .map(text -> text.endsWith(".") ? text : text + ".")
              .collect(Collectors.joining(" ")));
    }
    passages.put(
        "offers",
        Stream.of(
                ENGLISH.of("amount", "£25 a week, up to £3,000 for each course"),
                ENGLISH.of("paid", "£100"),
                ENGLISH.of("left", "£2,900"),
                ENGLISH.of("next", "£50"),
                ENGLISH.of("unseen"),
                ENGLISH.of("unseen-then"))
            .collect(Collectors.joining(" ")));
    for (var caution : List.of("public-document", "invented", "draft")) {
      passages.put(
          "caution " + caution, ENGLISH.of("about", "Town", ENGLISH.of("caution." + caution)));
    }
    passages.put(
        "dates",
        Stream.of("until", "at-latest", "no-end", "from")
            .map(key -> ENGLISH.of(key, "19 August 2026"))
            .collect(Collectors.joining(" ")));
    // What is left open is the publisher's own: how to get it, the source, their name.
    passages.put(
        "from others",
        Stream.of(
                ENGLISH.of("how", "Ask us."),
                ENGLISH.of("source", "The Book", "1 October 2026"),
                ENGLISH.of("by.council.of", "Town") + ".",
                ENGLISH.of("by.partner.of", "Shop") + ".",
                ENGLISH.of("link.offer", "Shop") + ".")
            .collect(Collectors.joining(" ")));
    for (var family : List.of("waits", "decides", "missing")) {
      passages.put(
          family,
          ENGLISH.keys().stream()
              .filter(key -> key.startsWith(family + ".") && !key.endsWith(".adviser"))
              .sorted()
              .map(key -> ENGLISH.of(family, ENGLISH.of(key)))
              .collect(Collectors.joining(" ")));
    }
    for (var status :
        List.of("eligible-child", "relevant-child", "former-relevant-child", "qualifying-person")) {
      passages.put(
          status,
          ENGLISH.of(
              "status", ENGLISH.of("status." + status), ENGLISH.of("status." + status + ".plain")));
    }
    return passages;
  }

  @Test
  void each_provision_has_a_title_words_and_how_to_get_it_and_links_lead_to_gov_uk()
      throws IOException {
    var ids = new TreeSet<String>();
    for (var key : ENGLISH.keys()) {
      var provision = PROVISION.matcher(key);
      if (provision.matches()) {
        ids.add(provision.group(1));
      }
    }
    assertThat(ids).isNotEmpty().isEqualTo(provisionsOfTheNationalPack());
    assertThat(ids)
        .allSatisfy(
            id ->
                assertThat(List.of("title", "words", "how"))
                    .allMatch(each -> ENGLISH.find(id + "." + each).isPresent()));
    assertThat(ENGLISH.keys().stream().filter(key -> key.endsWith(".link")).map(ENGLISH::of))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("https://www.gov.uk/"));
  }

  /** All entitlements that the law gives: the pack's own test compares them with the provisions. */
  private static Set<String> provisionsOfTheNationalPack() throws IOException {
    var pack =
        Path.of(
            System.getProperty("waymark.root", "../.."),
            "offers/src/main/resources/packs/national/entries.yaml");
    return Pattern.compile("^ *- id: (\\S+)$", Pattern.MULTILINE)
        .matcher(Files.readString(pack))
        .results()
        .map(entry -> entry.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void the_words_about_a_provision_name_no_sum_which_the_rates_would_overtake() {
    assertThat(ENGLISH.keys().stream().filter(key -> PROVISION.matcher(key).matches()))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(ENGLISH.of(key)).as(key).doesNotContain("£"));
  }

  @Test
  void every_language_has_every_text() {
    for (var language : SheetWords.LANGUAGES) {
      assertThat(SheetWords.in(language).keys()).as(language).isEqualTo(ENGLISH.keys());
    }
    assertThat(SheetWords.in("zz")).isSameAs(ENGLISH);
    assertThat(SheetWords.in(null)).isSameAs(ENGLISH);
  }

  @Test
  void no_text_uses_a_word_the_field_has_left_behind() {
    assertThat(ENGLISH.keys()).noneMatch(key -> FORBIDDEN.matcher(ENGLISH.of(key)).find());
    assertThat(FORBIDDEN.matcher("The placement ended").find()).isTrue();
  }

  @Test
  void every_text_is_used() throws IOException {
    String sources;
    try (var files = Files.walk(Path.of("src/main/java/uk/waymark/portal/sheet"))) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
      sources = String.join("\n", texts);
    }
    var unused = new TreeSet<String>();
    for (var key : ENGLISH.keys()) {
      var family = key.replaceFirst("\\..*", "");
      var whole = sources.contains("\"" + key.replaceFirst("\\.adviser$", "") + "\"");
      var part =
          sources.contains("\"" + family + ".\"")
              || sources.contains("ofCode(\"" + family + "\"")
              || sources.contains("part(\"" + family + "\"")
              || sources.contains("lines(\"" + family + "\"");
      if (!whole && !part && !PROVISION.matcher(key).matches()) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }
}
