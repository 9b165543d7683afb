package uk.waymark.portal.youngperson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.BecauseLine;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/**
 * One step of a reason, as the page shows it.
 *
 * @param outcome met, not known, …, in plain words
 * @param words the step in plain words
 * @param basis what the provision is: law, or the source of an offer
 * @param provision the place in the law, or in the source
 * @param url where its text stands; null when there is no web address
 * @param caution what to say of a text that nobody has checked; null when it was read
 * @param reading the reading it turns on; null if none
 * @param strength how strong the provision is, in plain words
 * @param inForce since when it is law; null when not known
 * @param version which version of the law was applied
 * @param facts what was read, in plain words
 */
public record Why(
    String outcome,
    String words,
    String basis,
    String provision,
    @Nullable String url,
    @Nullable String caution,
    @Nullable String reading,
    String strength,
    @Nullable String inForce,
    String version,
    List<String> facts) {

  /** The steps of an answer, in order. */
  public static List<Why> all(List<BecauseLine> because) {
    return because.stream().map(Why::of).toList();
  }

  private static Why of(BecauseLine step) {
    return new Why(
        Words.ofCode("why", step.outcome()),
        step.words(),
        Words.of("why.provision"),
        step.provision(),
        webAddress(step.url()),
        caution(step.mark()),
        step.reading() == null ? null : Words.of("why.reading", step.reading()),
        Strength.inWords(step.strength()),
        inForce(step),
        Words.of("why.version", step.version()),
        step.facts().stream().map(Why::fact).toList());
  }

  /** A step about an offer, whose source stands where the law's provision would. */
  static Why ofOffer(
      OfferStepLine step,
      String source,
      @Nullable String link,
      @Nullable String caution,
      String whoOffers,
      String version) {
    return new Why(
        Words.ofCode("why", step.outcome()),
        step.words(),
        Words.of("why.source"),
        source,
        webAddress(link),
        caution,
        null,
        whoOffers,
        null,
        version,
        step.facts().stream().map(Why::fact).toList());
  }

  /** Only addresses of the web become links. */
  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  private static @Nullable String caution(String mark) {
    return switch (mark) {
      case "V" -> null;
      case "S" -> Words.of("why.secondary");
      default -> Words.of("why.unchecked");
    };
  }

  private static @Nullable String inForce(BecauseLine step) {
    if (step.inForceFrom() == null) {
      return null;
    }
    var from = Dates.inWords(step.inForceFrom());
    return step.inForceTo() == null
        ? Words.of("why.in-force", from)
        : Words.of("why.in-force-to", from, Dates.inWords(step.inForceTo().minusDays(1)));
  }

  private static String fact(FactLine fact) {
    var value = fact.value() == null ? Words.of("why.fact.none") : FactValue.inWords(fact.value());
    return Words.of("why.fact", Words.ofCode("fact", fact.field()), value);
  }
}
