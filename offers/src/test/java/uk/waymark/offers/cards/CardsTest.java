package uk.waymark.offers.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.statute.entitlement.Entitled;

/**
 * The golden cards: each is one file, which changes only when a reviewer approves it. Run with
 * WAYMARK_APPROVE=1 to write them anew; read the difference before you commit it.
 */
class CardsTest {
  private static final Path MODULE =
      Path.of(System.getProperty("waymark.root", ".")).resolve("offers");
  private static final Path CARDS = MODULE.resolve("src/test/resources/cards");
  private static final Path RECEIVED = MODULE.resolve("target/cards");

  static Stream<Path> cards() throws IOException {
    try (var files = Files.walk(CARDS)) {
      return files.filter(file -> file.toString().endsWith(".card.txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cards")
  void a_card_is_the_approved_one(Path file) throws IOException {
    var approved = Files.readString(file);
    var written = Card.of(approved).written();
    var received = RECEIVED.resolve(CARDS.relativize(file));
    Files.createDirectories(received.getParent());
    Files.writeString(received, written);
    if (System.getenv("WAYMARK_APPROVE") != null) {
      Files.writeString(file, written);
      return;
    }

    assertThat(written)
        .as("Compare with offers/target/cards; if it is right, copy it over.")
        .isEqualTo(approved);
  }

  @Test
  void there_are_enough_cards_of_each_council() throws IOException {
    var byCouncil = new HashMap<String, Integer>();
    for (var file : cards().toList()) {
      byCouncil.merge(Card.of(Files.readString(file)).packs().getFirst(), 1, Integer::sum);
    }
    int historic =
        Stream.of("shropshire", "trafford", "walsall", "wirral")
            .mapToInt(name -> byCouncil.getOrDefault(name, 0))
            .sum();

    assertThat(historic).isGreaterThanOrEqualTo(40);
    assertThat(byCouncil.get("merrowdale")).isGreaterThanOrEqualTo(10);
  }

  /** Nothing that is not in force on the day of a card is told as something to be had. */
  @ParameterizedTest
  @MethodSource("cards")
  void nothing_expired_is_shown_as_current(Path file) throws IOException {
    var card = Card.of(Files.readString(file));

    assertThat(card.courses())
        .allSatisfy(course -> assertThat(expiredButOffered(course, card)).isFalse());
  }

  private static boolean expiredButOffered(OfferCourse course, Card card) {
    var answer = course.on(card.day());
    var open = List.of(Entitled.YES, Entitled.NEEDS_DECISION).contains(answer.entitled());
    return open && course.entry().currentOn(card.day()).isEmpty();
  }
}
