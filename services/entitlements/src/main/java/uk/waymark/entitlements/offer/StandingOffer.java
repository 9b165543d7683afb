package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.OfferVersionLine;
import uk.waymark.offers.pack.Heading;
import uk.waymark.offers.pack.Pack;

/**
 * An offer that may be shown as current, whoever asks.
 *
 * @param id permanent within its pack
 * @param kind council or partner
 * @param headings what it is about
 * @param amountWords how much, in plain words; null where there is nothing to count
 * @param standing how the pack came about
 * @param offer the version that stands, in its publisher's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingOffer(
    String id,
    String kind,
    List<String> headings,
    @Nullable String amountWords,
    String standing,
    OfferVersionLine offer) {
  /** Keeps a copy. */
  public StandingOffer {
    headings = List.copyOf(headings);
  }

  /** The offers of a pack that may be shown as current on a day. */
  public static List<StandingOffer> all(Pack pack, LocalDate day) {
    return pack.offers().stream()
        .flatMap(
            entry ->
                entry.currentOn(day).stream()
                    .map(
                        version ->
                            new StandingOffer(
                                entry.id(),
                                entry.kind().word(),
                                entry.headings().stream().map(Heading::word).toList(),
                                version.amount().map(AnyAmount::inWords).orElse(null),
                                pack.standing().word(),
                                OfferLines.version(version))))
        .toList();
  }
}
