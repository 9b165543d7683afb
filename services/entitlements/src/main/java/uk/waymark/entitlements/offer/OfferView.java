package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferSpan;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;

/**
 * One offer on one day, as an answer has it. Its parts mean what they mean in {@link OfferLine},
 * {@link OfferSpan} and {@link OfferVersionLine}.
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
  public static OfferView of(OfferLine line, LocalDate day) {
    var span =
        line.spans().stream()
            .filter(each -> each.holds(day))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(line.id() + " has no answer that day"));
    var version = version(line, span);
    var stands = span.version() != null;
    return new OfferView(
        line.id(),
        line.pack(),
        line.kind(),
        line.headings(),
        version.title(),
        stands ? version.words() : null,
        span.entitled(),
        span.version(),
        span.current(),
        span.amount(),
        span.amountWords(),
        span.claimed(),
        span.paid(),
        span.left(),
        span.next(),
        span.availableFrom(),
        span.availableTo(),
        span.waitingFor(),
        span.whose(),
        span.missing(),
        stands ? version.apply() : null,
        stands ? version.applyLink() : null,
        line.publisher(),
        line.standing(),
        caution(line.standing()),
        stands ? version.source() : null,
        stands ? version.sourceLink() : null,
        stands ? version.checkedOn() : null,
        stands ? version.reviewBy() : null,
        stands && version.draft(),
        span.because());
  }

  private static OfferVersionLine version(OfferLine line, OfferSpan span) {
    return line.versions().stream()
        .filter(each -> each.version().equals(span.version()))
        .findFirst()
        .orElseGet(() -> line.versions().getLast());
  }

  private static @Nullable String caution(String standing) {
    return switch (standing) {
      case "public-document" -> "Taken from a public document, not checked with the council.";
      case "invented" -> "Made up to show how Waymark works. No council offers this.";
      default -> null;
    };
  }
}
