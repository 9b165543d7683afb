package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.contracts.message.PartnerLine;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Money;
import uk.waymark.portal.words.Words;

/** What a council or a partner offers, on a day, as a part of the page. */
public final class OfferPart {
  private OfferPart() {}

  /**
   * The offer on a day. Empty when it gives nothing that day and did not before: an offer that is
   * over is never shown as if it stood.
   */
  static Optional<EntitlementPart> of(EntitlementsMessage message, OfferLine line, LocalDate day) {
    return line.spans().stream()
        .filter(span -> span.holds(day))
        .filter(span -> !span.entitled().equals("no"))
        .findFirst()
        .flatMap(
            span ->
                NamingVersion.of(line, span)
                    .map(version -> of(line, span, version, message.because(span))));
  }

  private static EntitlementPart of(
      OfferLine line, OfferSpan span, OfferVersionLine version, List<OfferStepLine> because) {
    // The page tells what stands on its day; what will is told when it does.
    var told = NamingVersion.tellsSums(span, version);
    var details = new ArrayList<String>(money(span, told));
    var available =
        EntitlementPart.available(span.entitled(), span.availableFrom(), span.availableTo());
    if (available != null) {
      details.add(available);
    }
    details.addAll(EntitlementPart.needs(span.waitingFor(), span.whose(), span.missing()));
    if (span.entitled().equals("not-yet") && !NamingVersion.tells(span, version)) {
      details.add(Words.of("offer.unseen-then"));
    }
    if (told) {
      details.addAll(terms(line, version));
    }
    return new EntitlementPart(
        version.title(),
        told ? version.words() : null,
        span.entitled(),
        Words.ofCode("entitled", span.entitled()),
        details,
        origin(line, version),
        reasons(line, version, because));
  }

  /** How it is had, what to bring, and how far the publisher has bound itself. */
  private static List<String> terms(OfferLine line, OfferVersionLine version) {
    var terms = new ArrayList<String>();
    if (version.apply() != null) {
      terms.add(Words.of("offer.apply", version.apply()));
    }
    if (!version.evidence().isEmpty()) {
      terms.add(Words.of("offer.evidence", String.join("; ", version.evidence())));
    }
    if (version.given() != null) {
      terms.add(Words.of("offer.given." + version.given()));
    }
    force(line, version).ifPresent(force -> terms.add(Words.of("offer.force." + force)));
    if (version.partner() != null) {
      terms.addAll(partner(version.partner()));
    }
    if (!line.outcomes().isEmpty() && namesCovenant(line, version)) {
      terms.add(
          Words.of(
              "offer.outcomes",
              line.outcomes().stream()
                  .map(outcome -> Words.of("outcome." + outcome))
                  .collect(Collectors.joining("; "))));
    }
    return terms;
  }

  /**
   * How far the publisher has bound itself. Empty too where a public document or a draft was read:
   * that is how its reader took it, and no publisher has said so.
   */
  public static Optional<String> force(OfferLine line, OfferVersionLine version) {
    return version.draft() || line.standing().equals("public-document")
        ? Optional.empty()
        : Optional.ofNullable(version.force());
  }

  /** The Covenant is named only of offers of its kind, and where the source itself names it. */
  private static boolean namesCovenant(OfferLine line, OfferVersionLine version) {
    return line.kind().equals("partner") || version.source().contains("Covenant");
  }

  private static List<String> partner(PartnerLine partner) {
    var terms = new ArrayList<String>();
    if (partner.region() != null) {
      terms.add(Words.of("offer.region", partner.region()));
    }
    if (partner.places() != null) {
      terms.add(Words.of("offer.places", partner.places()));
    }
    return terms;
  }

  private static OfferOrigin origin(OfferLine line, OfferVersionLine version) {
    var checked =
        Words.of(
            "offer.checked", Dates.inWords(version.checkedOn()), Dates.inWords(version.reviewBy()));
    var source = Words.of("offer.source", line.publisher(), version.source(), checked);
    return new OfferOrigin(
        line.publisher(),
        version.draft() ? Words.of("offer.draft", source) : source,
        caution(line).orElse(null));
  }

  /** Why, with the offer's source where the law's provision would stand. */
  public static List<Why> reasons(
      OfferLine line, OfferVersionLine version, List<OfferStepLine> because) {
    return because.stream().map(step -> why(line, version, step)).toList();
  }

  /** How much, and what was had; what was had stays so, whether or not the rest may be told. */
  private static List<String> money(OfferSpan span, boolean told) {
    var money = new ArrayList<String>();
    if (told && span.amountWords() != null) {
      money.add(Words.of("entitlement.amount", span.amountWords()));
    } else if (told && span.amount() != null) {
      money.add(Words.of("entitlement.amount", Money.inPounds(span.amount())));
    }
    if (span.paid() != null && span.paid().signum() > 0) {
      money.add(Words.of("offer.paid", Money.inPounds(span.paid())));
    }
    if (told) {
      money.addAll(rest(span));
    }
    return money;
  }

  /** What can still be had, and how. */
  private static List<String> rest(OfferSpan span) {
    var money = new ArrayList<String>();
    if (span.left() != null) {
      money.add(Words.of("offer.left", Money.inPounds(span.left())));
    }
    for (var part : span.parts()) {
      money.add(Words.of("offer.part", part.part().replace('-', ' '), Money.inPounds(part.left())));
    }
    if (span.cash() != null) {
      money.add(Words.of("offer.cash", Money.inPounds(span.cash())));
    }
    return money;
  }

  private static Optional<String> caution(OfferLine line) {
    return Words.find("offer.caution." + line.standing());
  }

  private static Why why(OfferLine line, OfferVersionLine version, OfferStepLine step) {
    return Why.ofOffer(
        step,
        version.source(),
        version.sourceLink(),
        caution(line).orElse(null),
        Words.of("offer.by." + line.kind()),
        Words.of("offer.version", version.version()));
  }
}
