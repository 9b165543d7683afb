package uk.waymark.contracts.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an offer in the words of its publisher.
 *
 * @param version its permanent name, which events give as offerVersion
 * @param from first day on which it is offered; null for since ever
 * @param to first day on which it no longer is; null while no end is known
 * @param title what it is, in a few words
 * @param words what a young person is told
 * @param apply how it is had; null when the source does not say
 * @param applyLink where; null if nowhere on the web
 * @param evidence what to bring, in plain words; left out when nothing is said
 * @param given automatic or applied-for; null in a message from before it was told
 * @param force duty when the publisher has bound itself, choice when it can stop; null in a message
 *     from before it was told
 * @param partner what a partner says besides; null for a council
 * @param source where it is published, as a reader cites it
 * @param sourceLink its address; null if it is not on the web
 * @param checkedOn when somebody last saw that the source still says so
 * @param reviewBy last day on which it may be shown as current without another look
 * @param draft whether the source is a draft
 */
public record OfferVersionLine(
    String version,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String title,
    String words,
    @Nullable String apply,
    @Nullable String applyLink,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> evidence,
    @Nullable String given,
    @Nullable String force,
    @Nullable PartnerLine partner,
    String source,
    @Nullable String sourceLink,
    LocalDate checkedOn,
    LocalDate reviewBy,
    boolean draft) {
  public OfferVersionLine {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
