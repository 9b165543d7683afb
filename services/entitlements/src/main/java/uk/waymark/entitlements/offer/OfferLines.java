package uk.waymark.entitlements.offer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.explain.offers.OfferView;
import uk.waymark.offers.answer.Balance;
import uk.waymark.offers.answer.OfferAnswer;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.answer.OfferStep;
import uk.waymark.offers.ledger.Account;
import uk.waymark.offers.ledger.Ledger;
import uk.waymark.offers.ledger.Line;
import uk.waymark.offers.pack.CovenantOutcome;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Heading;

/** Offers and accounts in the words of the contract. */
public final class OfferLines {
  private OfferLines() {}

  /** One offer over the whole life course; its steps go into the table of the message. */
  static OfferLine of(OfferCourse course, StepTable steps) {
    var pack = course.pack();
    return new OfferLine(
        course.id(),
        pack.id(),
        course.publisher(),
        pack.standing().word(),
        course.entry().kind().word(),
        course.entry().headings().stream().map(Heading::word).toList(),
        course.entry().outcomes().stream().map(CovenantOutcome::word).toList(),
        orNull(course.entry().meets()),
        course.entry().versions().stream().map(OfferLines::version).toList(),
        course.answers().stream().map(answer -> span(answer, steps)).toList());
  }

  static OfferVersionLine version(EntryVersion version) {
    return new OfferVersionLine(
        version.version(),
        orNull(version.valid().start()),
        orNull(version.valid().end()),
        version.title(),
        version.words(),
        orNull(version.apply().words()),
        orNull(version.apply().link().map(URI::toString)),
        version.apply().evidence(),
        version.apply().given(),
        version.force().word(),
        orNull(version.partner().map(OfferView::partner)),
        version.source().words(),
        orNull(version.source().link().map(URI::toString)),
        version.checkedOn(),
        version.reviewBy(),
        version.draft());
  }

  private static OfferSpan span(OfferAnswer answer, StepTable steps) {
    var amount = answer.amount();
    var balance = amount.flatMap(each -> each.balance());
    return new OfferSpan(
        orNull(answer.days().start()),
        orNull(answer.days().end()),
        orNull(answer.version().map(EntryVersion::version)),
        answer.current(),
        answer.entitled().code(),
        orNull(amount.flatMap(each -> each.pounds())),
        orNull(amount.flatMap(OfferView::known).map(AnyAmount::inWords)),
        orNull(balance.map(Balance::claimed)),
        orNull(balance.map(Balance::paid)),
        orNull(balance.flatMap(Balance::left)),
        orNull(balance.flatMap(Balance::nextInstalment)),
        balance.map(OfferView::parts).orElse(List.of()),
        orNull(balance.flatMap(Balance::cash)),
        orNull(answer.available().start()),
        orNull(answer.available().end()),
        orNull(answer.waitingFor()),
        orNull(answer.whose()),
        answer.missing(),
        answer.because().stream().map(steps::place).toList());
  }

  static OfferStepLine step(OfferStep step) {
    return new OfferStepLine(
        step.outcome().code(),
        step.words(),
        step.facts().stream()
            .map(fact -> new FactLine(orNull(fact.event()), fact.field(), orNull(fact.value())))
            .toList());
  }

  /** What was explained, claimed and paid, in order of days, then ids. */
  public static List<LedgerLine> ledger(Ledger ledger) {
    var lines = new ArrayList<LedgerLine>();
    for (var account : ledger.accounts().values()) {
      account.lines().forEach(line -> lines.add(line(account, line)));
    }
    lines.sort(
        java.util.Comparator.comparing(LedgerLine::on)
            .thenComparing(LedgerLine::entitlementId)
            .thenComparing(LedgerLine::what)
            .thenComparing(LedgerLine::event));
    return lines;
  }

  private static LedgerLine line(Account account, Line line) {
    return new LedgerLine(
        account.id(),
        orNull(line.part()),
        line.what().name().toLowerCase(Locale.ROOT),
        line.on(),
        orNull(line.version()),
        orNull(line.pounds()),
        line.by().id());
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
