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
 * @param open what can be had, now or later, or still needs a decision or a fact
 * @param closed what has ended or does not apply
 */
public record EntitlementGroup(
    String kind,
    String title,
    String text,
    List<EntitlementPart> open,
    List<EntitlementPart> closed) {
  private static final List<String> KINDS = List.of("law", "guidance", "council", "partner");
  private static final Set<String> CLOSED = Set.of("no", "ended");

  static List<EntitlementGroup> all(EntitlementsMessage message, LocalDate day) {
    return Stream.concat(KINDS.stream(), Stream.of("other"))
        .map(kind -> of(kind, message, day))
        .filter(group -> !group.open.isEmpty() || !group.closed.isEmpty())
        .toList();
  }

  private static EntitlementGroup of(String kind, EntitlementsMessage message, LocalDate day) {
    var lines =
        message.entitlements().stream()
            .filter(line -> kind.equals(groupOf(line.kind())))
            .filter(line -> !Pointers.saysLess(line.id(), message.offers(), day))
            .map(line -> EntitlementPart.of(line, day));
    var offered =
        message.offers().stream()
            .filter(line -> kind.equals(groupOf(line.kind())))
            .flatMap(line -> OfferPart.of(message, line, day).stream());
    var parts =
        Stream.concat(lines, offered)
            .sorted(
                Comparator.comparing(EntitlementPart::rank).thenComparing(EntitlementPart::title))
            .toList();
    return new EntitlementGroup(
        kind,
        Words.of("entitlements.group." + kind),
        Words.of("entitlements.group." + kind + ".text"),
        parts.stream().filter(part -> !CLOSED.contains(part.answer())).toList(),
        parts.stream().filter(part -> CLOSED.contains(part.answer())).toList());
  }

  private static String groupOf(String kind) {
    return KINDS.contains(kind) ? kind : "other";
  }
}
