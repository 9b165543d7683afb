package uk.waymark.portal.youngperson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Money;
import uk.waymark.portal.words.Words;

/**
 * One entitlement on a day.
 *
 * @param title what it is
 * @param text what a young person is told of an offer; null for what the law gives
 * @param answer yes, not-yet, ended, no, needs-decision or undetermined
 * @param answerWords the same in words
 * @param details amount, dates, what it waits for, who decides and what is missing, where they hold
 * @param origin whose offer it is and where it is written; null for what the law gives
 * @param why the steps
 */
public record EntitlementPart(
    String title,
    @Nullable String text,
    String answer,
    String answerWords,
    List<String> details,
    @Nullable OfferOrigin origin,
    List<Why> why) {
  private static final List<String> ORDER =
      List.of("yes", "needs-decision", "undetermined", "not-yet", "no", "ended");

  /** What an adviser can act on comes first. */
  int rank() {
    var place = ORDER.indexOf(answer);
    return place < 0 ? ORDER.size() : place;
  }

  /**
   * What the law gives, on a day.
   *
   * @param oneSum the offer that is the same money, if there is one
   */
  static EntitlementPart of(EntitlementLine line, Optional<OneSum> oneSum, LocalDate day) {
    return line.spans().stream()
        .filter(span -> span.holds(day))
        .findFirst()
        .map(span -> of(line.title(), oneSum, span))
        .orElseGet(
            () ->
                new EntitlementPart(
                    line.title(), null, "no", Words.of("entitled.no"), List.of(), null, List.of()));
  }

  private static EntitlementPart of(String title, Optional<OneSum> oneSum, EntitlementSpan span) {
    var details = new ArrayList<String>();
    if (span.amount() != null) {
      details.addAll(amount(span.amount(), oneSum));
    }
    if (!OneSum.wasHad(span, oneSum)) {
      var available = available(span.entitled(), span.availableFrom(), span.availableTo());
      if (available != null) {
        details.add(available);
      }
      details.addAll(needs(span.waitingFor(), span.whose(), span.missing()));
    }
    var entitled = OneSum.entitled(span, oneSum);
    return new EntitlementPart(
        title,
        null,
        entitled,
        Words.ofCode("entitled", entitled),
        details,
        null,
        Why.all(span.because()));
  }

  private static List<String> amount(BigDecimal amount, Optional<OneSum> oneSum) {
    var lines = new ArrayList<String>();
    var left = oneSum.isPresent() ? oneSum.get().leftOf(amount) : amount;
    if (left != null && (left.signum() > 0 || amount.signum() == 0)) {
      lines.add(Words.of("entitlement.amount", Money.inPounds(left)));
    }
    oneSum.ifPresent(
        offer -> {
          lines.add(Words.of("entitlement.one-sum", offer.title()));
          if (left == null) {
            lines.add(Words.of("entitlement.one-sum.unknown", offer.title()));
          } else if (offer.wasPaid()) {
            lines.add(
                Words.of(
                    "entitlement.one-sum.paid",
                    Money.inPounds(offer.paid()),
                    Money.inPounds(amount)));
          }
        });
    return lines;
  }

  /** What is still needed: an event, a decision or a fact. */
  static List<String> needs(
      @Nullable String waitingFor, @Nullable String whose, List<String> missing) {
    var needs = new ArrayList<String>();
    if (waitingFor != null) {
      needs.add(Words.of("entitlement.waiting-for", FactValue.inWords(waitingFor)));
    }
    if (whose != null) {
      needs.add(Words.of("entitlement.whose", Words.ofCode("whose", whose)));
    }
    if (!missing.isEmpty()) {
      var facts =
          missing.stream()
              .map(fact -> Words.ofCode("missing", fact))
              .collect(Collectors.joining(", "));
      needs.add(Words.of("entitlement.missing", facts));
    }
    return needs;
  }

  /** The same with whose offer it is, where several publishers stand together. */
  EntitlementPart withPublisher() {
    if (origin == null) {
      return this;
    }
    var all = new ArrayList<>(details);
    all.add(Words.of("offer.by", origin.publisher()));
    return new EntitlementPart(title, text, answer, answerWords, all, origin, why);
  }

  /**
   * From when to when it can be had, as far as known; null where that says nothing. People are told
   * the last day, which is the one before the half-open end.
   */
  static @Nullable String available(
      String entitled, @Nullable LocalDate from, @Nullable LocalDate to) {
    var last = to == null ? null : Dates.inWords(to.minusDays(1));
    return switch (entitled) {
      case "no" -> null;
      case "ended" -> last == null ? null : Words.of("entitlement.ended-on", last);
      default ->
          from == null
              ? last == null ? null : Words.of("entitlement.until", last)
              : last == null
                  ? Words.of("entitlement.from", Dates.inWords(from))
                  : Words.of("entitlement.from-until", Dates.inWords(from), last);
    };
  }
}
