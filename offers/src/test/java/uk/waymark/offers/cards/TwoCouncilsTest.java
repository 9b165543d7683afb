package uk.waymark.offers.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.amount.AmountWords;
import uk.waymark.offers.answer.OfferDifference;
import uk.waymark.offers.answer.OfferOnDay;
import uk.waymark.offers.answer.OfferedAmount;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.Words;

/** The same young people under two councils; the difference is one approved file. */
class TwoCouncilsTest {
  private static final Path MODULE =
      Path.of(System.getProperty("waymark.root", ".")).resolve("offers");
  private static final Story LEAVER =
      Story.of(
          "1999-06-10 is born",
          "2009-03-01 comes into care by care-order",
          "2017-06-10 leaves care: reached-18",
          "2017-06-10 moves to own-tenancy in E06000051");
  private static final Story HOMELESS =
      Story.of(
          "2002-08-10 is born",
          "2019-02-01 is now homeless-or-threatened",
          "2020-01-02 is found to be none");

  private static final Story TENANT =
      Story.of(
          "2004-03-10 is born",
          "2010-03-01 comes into care by care-order",
          "2022-03-10 leaves care: reached-18",
          "2022-03-10 moves to own-tenancy in E06000051");

  @Test
  void the_difference_is_the_approved_one() throws IOException {
    var text = new StringBuilder();
    write(
        text, "A care leaver of 20 on 1 January 2020", LEAVER, "2020-01-01", "walsall", "trafford");
    write(
        text,
        "Homeless at 17 and never in care, on 1 March 2020",
        HOMELESS,
        "2020-03-01",
        "walsall",
        "trafford");
    write(
        text, "A care leaver of 19 on 1 June 2018", LEAVER, "2018-06-01", "walsall", "shropshire");
    write(
        text,
        "A care leaver of 22 in her own home on 1 June 2026",
        TENANT,
        "2026-06-01",
        "merrowdale",
        "shropshire");
    var received = MODULE.resolve("target/two-councils.txt");
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);
    var approved = MODULE.resolve("src/test/resources/two-councils.txt");
    if (System.getenv("WAYMARK_APPROVE") != null) {
      Files.writeString(approved, text);
    }

    assertThat(text.toString())
        .as("Compare with offers/target/two-councils.txt; if it is right, copy it over.")
        .isEqualTo(Files.readString(approved));
  }

  private static void write(
      StringBuilder text, String who, Story story, String day, String left, String right) {
    text.append(who).append('\n');
    var on = LocalDate.parse(day);
    for (var difference :
        OfferDifference.of(
            said(here(story, left, on)),
            said(here(story, right, on)),
            TwoCouncilsTest::headings,
            TwoCouncilsTest::amount)) {
      text.append("  ").append(difference.heading().word()).append(": ");
      text.append(difference.where().word());
      if (difference.where() == OfferDifference.Where.BOTH) {
        text.append(
            difference
                .sameAmounts()
                .map(same -> same ? ", same amounts" : ", different amounts")
                .orElse(", nothing counted"));
      }
      text.append('\n');
      side(text, left, difference.left(), nothing(here(story, left, on), difference.heading(), on));
      side(
          text,
          right,
          difference.right(),
          nothing(here(story, right, on), difference.heading(), on));
    }
    text.append('\n');
  }

  private static List<OfferOnDay> here(Story story, String council, LocalDate day) {
    var pack = Packs.shipped(council);
    return Offers.on(story.at(pack.publisher().authority().orElseThrow()), List.of(pack), day);
  }

  /** What the service compares too: every answer but "no". */
  private static List<OfferOnDay> said(List<OfferOnDay> all) {
    return all.stream().filter(offer -> offer.answer().entitled() != Entitled.NO).toList();
  }

  /** Whether there is nothing, or no document of the council says anything for the day. */
  private static String nothing(List<OfferOnDay> all, Heading heading, LocalDate day) {
    var under = all.stream().filter(each -> each.entry().headings().contains(heading)).toList();
    var spoken =
        (under.isEmpty() ? all : under)
            .stream().anyMatch(each -> each.entry().versionOn(day).isPresent());
    return spoken ? "nothing" : "nothing known for this day";
  }

  private static List<String> headings(OfferOnDay offer) {
    return offer.entry().headings().stream().map(Heading::word).toList();
  }

  private static String amount(OfferOnDay offer) {
    return offer.answer().amount().flatMap(OfferedAmount::form).map(AmountWords::of).orElse("");
  }

  private static void side(
      StringBuilder text, String council, List<OfferOnDay> offers, String nothing) {
    text.append("    ").append(council).append(offers.isEmpty() ? ": " + nothing + "\n" : ":\n");
    for (var offer : offers) {
      text.append("      ").append(offer.id()).append(' ').append(said(offer)).append('\n');
    }
  }

  private static String said(OfferOnDay offer) {
    var answer = offer.answer();
    if (answer.entitled() == Entitled.UNDETERMINED) {
      return "not known, for want of " + String.join(", ", answer.missing());
    }
    return answer.entitled().code()
        + answer.available().end().map(end -> " until " + Words.day(end)).orElse("")
        + answer.amount().map(Money::words).map(sum -> " (" + sum + ")").orElse("");
  }
}
