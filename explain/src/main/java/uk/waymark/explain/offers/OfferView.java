package uk.waymark.explain.offers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.OfferPartLine;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.PartnerLine;
import uk.waymark.explain.answer.BecauseJson;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.AmountWords;
import uk.waymark.offers.answer.Balance;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferOnDay;
import uk.waymark.offers.answer.OfferStep;
import uk.waymark.offers.answer.OfferedAmount;
import uk.waymark.offers.pack.CovenantOutcome;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.PartnerKind;
import uk.waymark.offers.pack.PartnerTerms;

/**
 * One offer on one day, as an answer has it. Its parts mean what they mean in {@link
 * uk.waymark.contracts.message.OfferLine}, {@link uk.waymark.contracts.message.OfferSpan} and
 * {@link uk.waymark.contracts.message.OfferVersionLine}; the fields of the law's answers mean the
 * same.
 *
 * @param caution what to say of where it was taken from; null when the publisher keeps it
 * @param from first day on which it can be had; null if not known
 * @param to first day on which it no longer can; null if not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferView(
    String id,
    String pack,
    String kind,
    List<String> headings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outcomes,
    @Nullable String meets,
    String title,
    @Nullable String words,
    String entitled,
    @Nullable String version,
    boolean current,
    @Nullable BigDecimal amount,
    @Nullable String amountWords,
    @Nullable BigDecimal claimed,
    @Nullable BigDecimal paid,
    @Nullable BigDecimal left,
    @Nullable BigDecimal next,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfferPartLine> parts,
    @Nullable BigDecimal cash,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String waitingFor,
    @Nullable String whose,
    List<String> missing,
    @Nullable String apply,
    @Nullable String applyLink,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> evidence,
    @Nullable String given,
    @Nullable String force,
    @Nullable PartnerLine partner,
    String publisher,
    String standing,
    @Nullable String caution,
    @Nullable String source,
    @Nullable String sourceLink,
    @Nullable LocalDate checkedOn,
    @Nullable LocalDate reviewBy,
    boolean draft,
    List<OfferStepLine> because) {
  /** Keeps copies. */
  public OfferView {
    headings = List.copyOf(headings);
    outcomes = List.copyOf(outcomes);
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    because = List.copyOf(because);
  }

  /** The offer on a day. */
  public static OfferView of(OfferCourse course, LocalDate day) {
    return of(course.day(day));
  }

  /** The offer on its day. */
  public static OfferView of(OfferOnDay offer) {
    var answer = offer.answer();
    var stands = answer.version();
    var named = stands.orElseGet(() -> offer.entry().versions().getLast());
    var amount = answer.amount();
    var balance = amount.flatMap(OfferedAmount::balance);
    var standing = offer.pack().standing().word();
    return new OfferView(
        offer.id(),
        offer.pack().id(),
        offer.entry().kind().word(),
        offer.entry().headings().stream().map(Heading::word).toList(),
        offer.entry().outcomes().stream().map(CovenantOutcome::word).toList(),
        orNull(offer.entry().meets()),
        named.title(),
        orNull(stands.map(EntryVersion::words)),
        answer.entitled().code(),
        orNull(stands.map(EntryVersion::version)),
        answer.current(),
        pounds(amount.flatMap(OfferedAmount::pounds)),
        orNull(
            amount
                .flatMap(OfferView::known)
                .map(AmountWords::of)
                .filter(words -> !words.isEmpty())),
        pounds(balance.map(Balance::claimed)),
        pounds(balance.map(Balance::paid)),
        pounds(balance.flatMap(Balance::left)),
        pounds(balance.flatMap(Balance::nextInstalment)),
        balance.map(OfferView::parts).orElse(List.of()),
        pounds(balance.flatMap(Balance::cash)),
        orNull(answer.available().start()),
        orNull(answer.available().end()),
        orNull(answer.waitingFor()),
        orNull(answer.whose()),
        answer.missing(),
        orNull(stands.flatMap(version -> version.apply().words())),
        orNull(stands.flatMap(version -> version.apply().link()).map(URI::toString)),
        stands.map(version -> version.apply().evidence()).orElse(List.of()),
        orNull(stands.map(version -> version.apply().given())),
        orNull(stands.map(version -> version.force().word())),
        orNull(stands.flatMap(EntryVersion::partner).map(OfferView::partner)),
        offer.publisher(),
        standing,
        caution(standing),
        orNull(stands.map(version -> version.source().words())),
        orNull(stands.flatMap(version -> version.source().link()).map(URI::toString)),
        orNull(stands.map(EntryVersion::checkedOn)),
        orNull(stands.map(EntryVersion::reviewBy)),
        stands.filter(EntryVersion::draft).isPresent(),
        answer.because().stream().map(OfferView::step).toList());
  }

  /**
   * How much an offer is, where that is known. Empty too for money without pounds: its form has the
   * sum from before it was raised, which is no longer the one.
   */
  public static Optional<Amount> known(OfferedAmount amount) {
    return amount
        .form()
        .filter(form -> !(form instanceof Amount.Money) || amount.pounds().isPresent());
  }

  /** What is left of each sub-cap, in the words of the contract. */
  public static List<OfferPartLine> parts(Balance balance) {
    return balance.parts().stream()
        .map(
            part ->
                new OfferPartLine(
                    part.part(), BecauseJson.pounds(part.paid()), BecauseJson.pounds(part.left())))
        .toList();
  }

  /** What a partner says besides, in the words of the contract. */
  public static PartnerLine partner(PartnerTerms terms) {
    return new PartnerLine(
        terms.signatory(),
        orNull(terms.kind().map(PartnerKind::word)),
        orNull(terms.region()),
        orNull(terms.places()));
  }

  private static OfferStepLine step(OfferStep step) {
    return new OfferStepLine(
        step.outcome().code(),
        step.words(),
        step.facts().stream()
            .map(fact -> new FactLine(orNull(fact.event()), fact.field(), orNull(fact.value())))
            .toList());
  }

  private static @Nullable String caution(String standing) {
    return switch (standing) {
      case "public-document" -> "Taken from a public document, not checked with the council.";
      case "invented" -> "Made up to show how Waymark works. No council offers this.";
      default -> null;
    };
  }

  private static @Nullable BigDecimal pounds(Optional<BigDecimal> amount) {
    return orNull(amount.map(BecauseJson::pounds));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
