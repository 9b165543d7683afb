package uk.waymark.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.portal.SyntheticPeople.TODAY;
import static uk.waymark.portal.SyntheticPeople.born;
import static uk.waymark.portal.SyntheticPeople.life;
import static uk.waymark.portal.SyntheticPeople.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.portal.RandomOffers;
import uk.waymark.portal.SyntheticOffers;
import uk.waymark.portal.SyntheticPeople;
import uk.waymark.portal.readmodel.Dossier;

/**
 * The young person's sheet in a language that is not there but for this test: English in other
 * letters. What still stands there in Latin letters comes from no file and can't be translated.
 * That may only be the publisher's own words, names, and how much an offer is, which comes in the
 * words of the message.
 */
class TranslatedSheetTest {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
  private static final SheetWords OTHER_LETTERS = SheetWords.reading(inOtherLetters());

  /** Who publishes, and what they say: of the offers made at random each text names its offer. */
  private static final Pattern OWN_WORDS =
      Pattern.compile(
          "(Title|Words|Apply|Bring|Sum)-o\\d+v\\d+-|https?://\\S+|The Book|A council|A partner"
              + "|A gym|Madeup|p-1|"
              + "(Old: )?(What to know of: )?(Setting up home|No council tax|Birthday gift|Driving"
              + " lessons|Money for a suit|Taster flat|Free gym)|Local Offer|Ask for it"
              + "|a letter; your bank card|up to £3,000, in parts until it is spent|Town"
              + "|white goods|\\bteam manager\\b|Shropshire( Council)?");

  @Test
  void whatever_is_printed_comes_from_the_file_of_the_language() {
    var left = new TreeSet<String>();
    int printed = 0;
    for (long seed = 0; seed < 200; seed++) {
      var offers = RandomOffers.of(seed);
      var day = RandomOffers.day(offers, new Random(seed));
      for (var text : texts(sheet(offers, day))) {
        printed++;
        latin(text).ifPresent(left::add);
      }
    }
    var known = new ArrayList<>(SyntheticOffers.offers());
    for (var text : texts(sheet(known, TODAY))) {
      printed++;
      latin(text).ifPresent(left::add);
    }
    assertThat(printed).isGreaterThan(2000);
    assertThat(left).as("in Latin letters, and so from no file").isEmpty();
  }

  private static Optional<String> latin(String text) {
    return LATIN.matcher(OWN_WORDS.matcher(text).replaceAll("")).find()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** All that stands on a sheet but what a publisher calls it and says of it. */
  private static List<String> texts(Sheet sheet) {
    var texts = new ArrayList<String>();
    texts.add(sheet.title());
    texts.add(sheet.caption());
    texts.addAll(sheet.intro());
    texts.addAll(sheet.cautions());
    for (var section : sheet.sections()) {
      texts.add(section.title());
      texts.add(section.none());
      Stream.ofNullable(section.text()).forEach(texts::add);
      texts.addAll(section.lines());
      for (var item : section.items()) {
        texts.add(item.title());
        texts.add(item.by());
        texts.addAll(item.lines());
        Stream.ofNullable(item.words()).forEach(texts::add);
        Stream.ofNullable(item.linkText()).forEach(texts::add);
        Stream.ofNullable(item.caution()).forEach(texts::add);
      }
    }
    return texts;
  }

  private static Sheet sheet(List<OfferLine> offers, LocalDate day) {
    var bare =
        life(
            "p-1",
            born("2004-01-01"),
            List.of(),
            status("former-relevant-child", "2022-01-01", "2040-01-01"));
    var law = SyntheticPeople.entitlements().subList(0, 1);
    EntitlementsMessage message =
        offers.getFirst().id().startsWith("o")
            ? SyntheticOffers.with(bare, law, List.of())
                .with(offers, RandomOffers.STEPS, List.of(), List.of(), List.of(), List.of())
            : SyntheticOffers.with(bare, law, offers);
    var dossier =
        new Dossier(SyntheticPeople.AUTHORITY, "p-1", null, message, null, null, Map.of());
    return Sheet.of(dossier, message, day, Sheet.Reader.YOUNG_PERSON, OTHER_LETTERS);
  }

  private static Properties inOtherLetters() {
    var english = SheetWords.read("en");
    var other = new Properties();
    for (var key : english.stringPropertyNames()) {
      other.setProperty(key, letters(english.getProperty(key)));
    }
    other.setProperty("language", "el");
    other.setProperty("date", "dd.MM.uuuu");
    for (var key : english.stringPropertyNames()) {
      if (key.endsWith(".link")) {
        other.setProperty(key, english.getProperty(key));
      }
    }
    return other;
  }

  private static String letters(String text) {
    var other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      other.append(LATIN.matcher(String.valueOf(each)).matches() ? (char) (each + 0x380) : each);
    }
    return other.toString();
  }
}
