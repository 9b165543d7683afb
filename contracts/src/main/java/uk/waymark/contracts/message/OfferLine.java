package uk.waymark.contracts.message;

import java.util.List;

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
    List<OfferVersionLine> versions,
    List<OfferSpan> spans) {
  public OfferLine {
    headings = List.copyOf(headings);
    versions = List.copyOf(versions);
    spans = List.copyOf(spans);
  }
}
