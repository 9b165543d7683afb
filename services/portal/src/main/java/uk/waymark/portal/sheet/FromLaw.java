package uk.waymark.portal.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.portal.words.Money;
import uk.waymark.portal.words.Words;
import uk.waymark.portal.youngperson.OneSum;
import uk.waymark.portal.youngperson.Why;

/** What the law and national guidance give, in the words of the sheet. */
record FromLaw(Sheet.Reader reader, SheetWords words) {
  private static final Set<String> KINDS = Set.of("law", "guidance", "council", "partner");

  /**
   * What a provision gives.
   *
   * @param oneSum the offer that is the same money, if there is one
   */
  Thing thing(EntitlementLine line, Optional<OneSum> oneSum) {
    return new Thing(
        line.id(),
        kind(line),
        line.spans().stream().map(span -> answer(line, oneSum, span)).toList());
  }

  private static String kind(EntitlementLine line) {
    return KINDS.contains(line.kind()) ? line.kind() : "other";
  }

  private Thing.Answer answer(EntitlementLine line, Optional<OneSum> oneSum, EntitlementSpan span) {
    return new Thing.Answer(
        span.from(),
        span.to(),
        OneSum.entitled(span, oneSum),
        span.availableFrom(),
        span.availableTo(),
        Private.restsOn(span.because().stream().flatMap(step -> step.facts().stream())),
        said(line, oneSum, span));
  }

  private Thing.Said said(EntitlementLine line, Optional<OneSum> oneSum, EntitlementSpan span) {
    var title = title(line);
    var link = words.find(line.id() + ".link").orElse(null);
    var young = reader == Sheet.Reader.YOUNG_PERSON;
    return new Thing.Said(
        title,
        words.of("by." + kind(line)),
        young ? words.find(line.id() + ".words").orElse(null) : null,
        sum(OneSum.entitled(span, oneSum), span.amount(), oneSum),
        OneSum.wasHad(span, oneSum)
            ? List.of()
            : needs(span.waitingFor(), span.whose(), span.missing()),
        young ? words.find(line.id() + ".how").orElse(null) : null,
        link,
        link == null ? null : words.of("link", title),
        null,
        null,
        young ? List.of() : Why.all(span.because()));
  }

  private String title(EntitlementLine line) {
    return words
        .find(line.id() + ".title")
        .filter(_ -> reader == Sheet.Reader.YOUNG_PERSON)
        .orElse(line.title());
  }

  /** The answer, for an adviser, and how much. */
  private List<String> sum(String entitled, @Nullable BigDecimal amount, Optional<OneSum> oneSum) {
    var lines = new ArrayList<String>();
    if (reader == Sheet.Reader.ADVISER) {
      lines.add(words.of("adviser.answer", Words.ofCode("entitled", entitled)));
    }
    if (amount == null) {
      return lines;
    }
    var left = oneSum.isPresent() ? oneSum.get().leftOf(amount) : amount;
    if (left != null && (left.signum() > 0 || amount.signum() == 0)) {
      lines.add(words.of("amount", Money.inPounds(left)));
    }
    oneSum.ifPresent(
        offer -> {
          lines.add(words.of("one-sum", offer.title()));
          if (offer.wasPaid()) {
            lines.add(
                left == null
                    ? words.of("one-sum.unknown")
                    : words.of("one-sum.paid", Money.inPounds(offer.paid())));
          }
        });
    return lines;
  }

  /** What it waits for, who decides and which facts are missing. */
  List<String> needs(@Nullable String waitingFor, @Nullable String whose, List<String> missing) {
    var lines = new ArrayList<String>();
    if (waitingFor != null && !waitingFor.equals("date")) {
      lines.add(words.of("waits", words.ofCode("waits", waitingFor)));
    }
    if (whose != null) {
      lines.add(words.of("decides", words.ofCode("decides", whose)));
    }
    missing.stream()
        .map(this::fact)
        .distinct()
        .forEach(fact -> lines.add(words.to(reader, "missing", fact)));
    return lines;
  }

  /** An adviser is told which fact; a young person in the words there are for it. */
  private String fact(String code) {
    return reader == Sheet.Reader.ADVISER
        ? Words.ofCode("missing", code)
        : words.ofCode("missing", code);
  }
}
