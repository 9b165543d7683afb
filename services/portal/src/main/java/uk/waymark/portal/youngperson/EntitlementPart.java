package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param why the steps
 */
public record EntitlementPart(
    String title,
    @Nullable String text,
    String answer,
    String answerWords,
    List<String> details,
    List<Why> why) {
  private static final List<String> ORDER =
      List.of("yes", "needs-decision", "undetermined", "not-yet", "no", "ended");

  /** What an adviser can act on comes first. */
  int rank() {
    var place = ORDER.indexOf(answer);
    return place < 0 ? ORDER.size() : place;
  }

  static EntitlementPart of(EntitlementLine line, LocalDate day) {
    return line.spans().stream()
        .filter(span -> span.holds(day))
        .findFirst()
        .map(span -> of(line.title(), span))
        .orElseGet(
            () ->
                new EntitlementPart(
                    line.title(), null, "no", Words.of("entitled.no"), List.of(), List.of()));
  }

  private static EntitlementPart of(String title, EntitlementSpan span) {
    var details = new ArrayList<String>();
    if (span.amount() != null) {
      details.add(Words.of("entitlement.amount", Money.inPounds(span.amount())));
    }
    var available = available(span.entitled(), span.availableFrom(), span.availableTo());
    if (available != null) {
      details.add(available);
    }
    details.addAll(needs(span.waitingFor(), span.whose(), span.missing()));
    return new EntitlementPart(
        title,
        null,
        span.entitled(),
        Words.ofCode("entitled", span.entitled()),
        details,
        Why.all(span.because()));
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

  /** From when to when it can be had, as far as known; null where that says nothing. */
  static @Nullable String available(
      String entitled, @Nullable LocalDate from, @Nullable LocalDate to) {
    return switch (entitled) {
      case "no" -> null;
      case "ended" -> to == null ? null : Words.of("entitlement.ended-on", Dates.inWords(to));
      default ->
          from == null
              ? to == null ? null : Words.of("entitlement.until", Dates.inWords(to))
              : to == null
                  ? Words.of("entitlement.from", Dates.inWords(from))
                  : Words.of("entitlement.from-until", Dates.inWords(from), Dates.inWords(to));
    };
  }
}
