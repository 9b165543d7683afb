package uk.waymark.contracts.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a council or a partner offers one person, over the whole life course. What the law gives is
 * never among these.
 *
 * @param id permanent within its pack, such as {@code setting-up-home}
 * @param pack id of the pack
 * @param publisher whose offer it is, as people know it
 * @param standing how the pack came about: publisher, public-document (taken from a public
 *     document, not checked with the council) or invented
 * @param kind council or partner
 * @param headings what it is about, such as money or home
 * @param outcomes the outcomes of the Covenant that it serves; left out when it names none
 * @param meets the provision that names the same money, such as ENT-SUHA: the two are one sum; null
 *     when it comes on top
 * @param versions the versions that an answer names, in order of time
 * @param spans its answers, in order of time
 */
public record OfferLine(
    String id,
    String pack,
    String publisher,
    String standing,
    String kind,
    List<String> headings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> outcomes,
    @Nullable String meets,
    List<OfferVersionLine> versions,
    List<OfferSpan> spans) {
  public OfferLine {
    headings = List.copyOf(headings);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    versions = List.copyOf(versions);
    spans = List.copyOf(spans);
  }
}
