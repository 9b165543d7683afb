package uk.waymark.offers.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferDifference;
import uk.waymark.offers.answer.Offers;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

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
    var received = MODULE.resolve("target/two-councils.txt");
    Files.createDirectories(received.getParent());
    Files.writeString(received, text);

    assertThat(text.toString())
        .as("Compare with offers/target/two-councils.txt; if it is right, copy it over.")
        .isEqualTo(Files.readString(MODULE.resolve("src/test/resources/two-councils.txt")));
  }

  private static void write(
      StringBuilder text, String who, Story story, String day, String left, String right) {
    text.append(who).append('\n');
    var on = LocalDate.parse(day);
    for (var difference : OfferDifference.on(on, at(story, left), at(story, right))) {
      text.append("  ").append(difference.heading().word());
      text.append(difference.onlyOnOneSide() ? " (in one place only)\n" : "\n");
      side(text, left, difference.left(), on);
      side(text, right, difference.right(), on);
    }
    text.append('\n');
  }

  private static List<OfferCourse> at(Story story, String council) {
    var pack = Packs.shipped(council);
    return Offers.derive(story.at(pack.publisher().authority().orElseThrow()), List.of(pack));
  }

  private static void side(
      StringBuilder text, String council, List<OfferCourse> courses, LocalDate day) {
    text.append("    ").append(council).append(": ");
    var words =
        courses.stream()
            .map(course -> course.id() + " " + course.on(day).entitled().code())
            .toList();
    text.append(words.isEmpty() ? "nothing" : String.join(", ", words)).append('\n');
  }
}
