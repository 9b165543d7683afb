package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.offers.answer.Balance;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.offers.pack.Heading;

/**
 * One offer on one day, as an answer has it. Its parts mean what they mean in {@link
 * uk.waymark.contracts.message.OfferLine}, {@link uk.waymark.contracts.message.OfferSpan} and
 * {@link OfferVersionLine}.
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
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String waitingFor,
    @Nullable String whose,
    List<String> missing,
    @Nullable String apply,
    @Nullable String applyLink,
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
    missing = List.copyOf(missing);
    because = List.copyOf(because);
  }

  /** The offer on a day. */
  public static OfferView of(OfferCourse course, LocalDate day) {
    var answer = course.on(day);
    var stands = answer.version();
    var text = OfferLines.version(stands.orElseGet(() -> course.entry().versions().getLast()));
    var told = stands.map(_ -> text);
    var amount = answer.amount();
    var balance = amount.flatMap(each -> each.balance());
    var standing = course.pack().standing().word();
    return new OfferView(
        course.id(),
        course.pack().id(),
        course.entry().kind().word(),
        course.entry().headings().stream().map(Heading::word).toList(),
        text.title(),
        told.map(OfferVersionLine::words).orElse(null),
        answer.entitled().code(),
        told.map(OfferVersionLine::version).orElse(null),
        answer.current(),
        amount.flatMap(each -> each.pounds()).orElse(null),
        amount.flatMap(each -> each.form()).map(AnyAmount::inWords).orElse(null),
        balance.map(Balance::claimed).orElse(null),
        balance.map(Balance::paid).orElse(null),
        balance.flatMap(Balance::left).orElse(null),
        balance.flatMap(Balance::nextInstalment).orElse(null),
        answer.available().start().orElse(null),
        answer.available().end().orElse(null),
        answer.waitingFor().orElse(null),
        answer.whose().orElse(null),
        answer.missing(),
        told.map(OfferVersionLine::apply).orElse(null),
        told.map(OfferVersionLine::applyLink).orElse(null),
        course.publisher(),
        standing,
        caution(standing),
        told.map(OfferVersionLine::source).orElse(null),
        told.map(OfferVersionLine::sourceLink).orElse(null),
        told.map(OfferVersionLine::checkedOn).orElse(null),
        told.map(OfferVersionLine::reviewBy).orElse(null),
        told.map(OfferVersionLine::draft).orElse(false),
        answer.because().stream().map(OfferLines::step).toList());
  }

  private static @Nullable String caution(String standing) {
    return switch (standing) {
      case "public-document" -> "Taken from a public document, not checked with the council.";
      case "invented" -> "Made up to show how Waymark works. No council offers this.";
      default -> null;
    };
  }
}
