package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.portal.words.Words;

/**
 * The entitlements of one kind. Law, council choice and partner gift are never mixed.
 *
 * @param kind law, guidance, council, partner or other
 * @param title who gives it
 * @param text what that means
 * @param sources where offers are written and what to be careful of, once for each publisher
 * @param open what can be had now, or still needs a decision or a fact
 * @param later what waits for a day or an event
 * @param closed what has ended or does not apply
 */
public record EntitlementGroup(
    String kind,
    String title,
    String text,
    List<String> sources,
    List<EntitlementPart> open,
    List<EntitlementPart> later,
    List<EntitlementPart> closed) {
  private static final List<String> KINDS = List.of("law", "guidance", "council", "partner");
  private static final Set<String> CLOSED = Set.of("no", "ended");
  private static final String LATER = "not-yet";

  static List<EntitlementGroup> all(EntitlementsMessage message, LocalDate day) {
    return Stream.concat(KINDS.stream(), Stream.of("other"))
        .map(kind -> of(kind, message, day))
        .filter(group -> !group.open.isEmpty() || !group.later.isEmpty() || !group.closed.isEmpty())
        .toList();
  }

  private static EntitlementGroup of(String kind, EntitlementsMessage message, LocalDate day) {
    var lines =
        message.entitlements().stream()
            .filter(line -> kind.equals(groupOf(line.kind())))
            .filter(line -> !Pointers.saysLess(line.id(), message.offers(), day, _ -> true))
            .map(line -> EntitlementPart.of(line, OneSum.of(message, line.id(), day), day));
    var offered =
        message.offers().stream()
            .filter(line -> kind.equals(groupOf(line.kind())))
            .flatMap(line -> OfferPart.of(message, line, day).stream());
    var all =
        Stream.concat(lines, offered)
            .sorted(
                Comparator.comparing(EntitlementPart::rank).thenComparing(EntitlementPart::title))
            .toList();
    var origins = all.stream().flatMap(part -> Stream.ofNullable(part.origin())).toList();
    var severalPublishers = origins.stream().map(OfferOrigin::publisher).distinct().count() > 1;
    var parts = severalPublishers ? all.stream().map(EntitlementPart::withPublisher).toList() : all;
    return new EntitlementGroup(
        kind,
        Words.of("entitlements.group." + kind),
        Words.of("entitlements.group." + kind + ".text"),
        sources(origins),
        parts.stream()
            .filter(part -> !CLOSED.contains(part.answer()) && !LATER.equals(part.answer()))
            .toList(),
        parts.stream().filter(part -> LATER.equals(part.answer())).toList(),
        parts.stream().filter(part -> CLOSED.contains(part.answer())).toList());
  }

  private static List<String> sources(List<OfferOrigin> origins) {
    var cautions =
        origins.stream()
            .filter(origin -> origin.caution() != null)
            .map(origin -> Words.of("offer.about", origin.publisher(), origin.caution()));
    var sources = origins.stream().map(OfferOrigin::source).sorted();
    return Stream.concat(cautions, sources).distinct().toList();
  }

  private static String groupOf(String kind) {
    return KINDS.contains(kind) ? kind : "other";
  }
}
