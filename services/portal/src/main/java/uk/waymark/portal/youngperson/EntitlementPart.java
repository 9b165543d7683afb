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
 * @param answer yes, not-yet, ended, no, needs-decision or undetermined
 * @param answerWords the same in words
 * @param details amount, dates, what it waits for, who decides and what is missing, where they hold
 * @param why the steps
 */
public record EntitlementPart(
    String title, String answer, String answerWords, List<String> details, List<Why> why) {
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
                    line.title(), "no", Words.of("entitled.no"), List.of(), List.of()));
  }

  private static EntitlementPart of(String title, EntitlementSpan span) {
    var details = new ArrayList<String>();
    if (span.amount() != null) {
      details.add(Words.of("entitlement.amount", Money.inPounds(span.amount())));
    }
    var available = available(span);
    if (available != null) {
      details.add(available);
    }
    if (span.waitingFor() != null) {
      details.add(Words.of("entitlement.waiting-for", FactValue.inWords(span.waitingFor())));
    }
    if (span.whose() != null) {
      details.add(Words.of("entitlement.whose", Words.ofCode("whose", span.whose())));
    }
    if (!span.missing().isEmpty()) {
      var missing =
          span.missing().stream()
              .map(fact -> Words.ofCode("missing", fact))
              .collect(Collectors.joining(", "));
      details.add(Words.of("entitlement.missing", missing));
    }
    return new EntitlementPart(
        title,
        span.entitled(),
        Words.ofCode("entitled", span.entitled()),
        details,
        Why.all(span.because()));
  }

  private static @Nullable String available(EntitlementSpan span) {
    var from = span.availableFrom();
    var to = span.availableTo();
    return switch (span.entitled()) {
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
