package uk.waymark.entitlements.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.LedgerLine;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.contracts.message.OfferLine;
import uk.waymark.contracts.message.OfferStepLine;
import uk.waymark.contracts.message.OfferVersionLine;

/**
 * What the lists need of one person: every answer without its reasons.
 *
 * @param diedOn the day of death; null if none is recorded
 * @param milestones the days on which ages are reached
 * @param advisers the appointments of personal advisers
 * @param items what the law gives and what is offered
 * @param ledger what was explained, claimed and paid
 */
record OfferSheet(
    @Nullable LocalDate diedOn,
    Milestones milestones,
    List<AdviserLine> advisers,
    List<Item> items,
    List<LedgerLine> ledger) {
  private static final Set<String> COURSE_FIELDS = Set.of("until", "educationUntil", "course ends");

  OfferSheet {
    advisers = List.copyOf(advisers);
    items = List.copyOf(items);
    ledger = List.copyOf(ledger);
  }

  static OfferSheet of(EntitlementsMessage message) {
    var items = new ArrayList<Item>();
    for (var line : message.entitlements()) {
      items.add(
          new Item(
              line.id(),
              null,
              line.kind(),
              line.title(),
              List.of(),
              line.spans().stream()
                  .map(
                      span ->
                          new Days(
                              span.from(),
                              span.to(),
                              span.entitled(),
                              null,
                              null,
                              span.availableTo(),
                              endsWithCourse(
                                  span.to(),
                                  span.because().stream().flatMap(step -> step.facts().stream()))))
                  .toList()));
    }
    for (var line : message.offers()) {
      items.add(Item.of(line, message.offerSteps()));
    }
    return new OfferSheet(
        message.diedOn(), message.milestones(), message.advisers(), items, message.ledger());
  }

  private static boolean endsWithCourse(@Nullable LocalDate end, Stream<FactLine> facts) {
    return end != null
        && facts
            .filter(fact -> COURSE_FIELDS.contains(fact.field()))
            .anyMatch(
                fact ->
                    end.toString().equals(fact.value())
                        || end.minusDays(1).toString().equals(fact.value()));
  }

  /** The personal adviser on a day. */
  Optional<AdviserLine> adviserOn(LocalDate day) {
    for (var adviser : advisers.reversed()) {
      var to = adviser.to();
      if (!day.isBefore(adviser.from()) && (to == null || day.isBefore(to))) {
        return Optional.of(adviser);
      }
    }
    return Optional.empty();
  }

  /** Whether the person is known to be alive on a day. */
  boolean livesOn(LocalDate day) {
    return diedOn == null || day.isBefore(diedOn);
  }

  /** What was done about an entitlement or offer up to a day, in order of time. */
  List<LedgerLine> ledgerOf(Item item, LocalDate day) {
    return ledger.stream()
        .filter(line -> line.entitlementId().equals(item.id()) && !line.on().isAfter(day))
        .toList();
  }

  /**
   * An entitlement or an offer.
   *
   * @param pack id of the pack; null for what the law gives
   * @param kind law, guidance, council or partner
   * @param title of the newest version
   */
  record Item(
      String id,
      @Nullable String pack,
      String kind,
      String title,
      List<Named> versions,
      List<Days> spans) {
    Item {
      versions = List.copyOf(versions);
      spans = List.copyOf(spans);
    }

    /**
     * An offer.
     *
     * @param steps which its spans name by place
     */
    static Item of(OfferLine line, List<OfferStepLine> steps) {
      return new Item(
          line.id(),
          line.pack(),
          line.kind(),
          line.versions().isEmpty() ? line.id() : line.versions().getLast().title(),
          line.versions().stream().map(Named::of).toList(),
          line.spans().stream()
              .map(
                  span ->
                      new Days(
                          span.from(),
                          span.to(),
                          span.entitled(),
                          span.version(),
                          span.left(),
                          span.availableTo(),
                          endsWithCourse(
                              span.to(),
                              span.because().stream()
                                  .flatMap(place -> steps.get(place).facts().stream()))))
              .toList());
    }

    /** The answer on a day. */
    Optional<Days> on(LocalDate day) {
      return spans.stream().filter(span -> span.holds(day)).findFirst();
    }

    /** The version that stood on a day, or the last before it; empty when none had begun. */
    Optional<String> lastBegunOn(LocalDate day) {
      return spans.stream()
          .filter(span -> span.from() == null || !span.from().isAfter(day))
          .flatMap(span -> Stream.ofNullable(span.version()))
          .reduce((_, later) -> later);
    }

    /** The title of a version, or of the newest. */
    String titleOf(@Nullable String version) {
      return versions.stream()
          .filter(each -> each.version().equals(version))
          .map(Named::title)
          .findFirst()
          .orElse(title);
    }

    /**
     * A version.
     *
     * @param to first day on which it is no longer offered; null while no end is known
     */
    record Named(String version, String title, @Nullable LocalDate to) {
      static Named of(OfferVersionLine line) {
        return new Named(line.version(), line.title(), line.to());
      }
    }
  }

  /**
   * An answer over some days.
   *
   * @param version of an offer, the one that stands
   * @param left pounds of an offer that can still be had; null where no account is kept
   * @param availableTo first day on which it can no longer be had
   * @param endsWithCourse whether these days end because a course ends
   */
  record Days(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String entitled,
      @Nullable String version,
      @Nullable BigDecimal left,
      @Nullable LocalDate availableTo,
      boolean endsWithCourse) {
    boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
  }
}
