package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.AdviserLine;

/**
 * Something a young person can have now that ends soon.
 *
 * @param subject the authority's id of the person
 * @param adviser the personal adviser of the day; null when none is appointed
 * @param team the adviser's team; null if not recorded
 * @param id of the entitlement or offer
 * @param pack id of the pack; null for what the law gives
 * @param kind law, guidance, council or partner
 * @param version of an offer
 * @param ends the first day on which it can no longer be had
 * @param reason turns-18, turns-21, turns-25, course-ends, offer-withdrawn or other
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Ending(
    String authority,
    String subject,
    @Nullable String adviser,
    @Nullable String team,
    String id,
    @Nullable String pack,
    String kind,
    String title,
    @Nullable String version,
    LocalDate ends,
    String reason) {
  static final Comparator<Ending> IN_ORDER =
      Comparator.comparing(Ending::ends)
          .thenComparing(Ending::authority)
          .thenComparing(Ending::subject)
          .thenComparing(Ending::id)
          .thenComparing(each -> each.pack == null ? "" : each.pack);
  private static final Set<String> HAD = Set.of("yes", "needs-decision");
  private static final Set<String> GOES_ON = Set.of("yes", "needs-decision", "undetermined");

  /**
   * What ends for one person.
   *
   * @param day on which it can still be had
   * @param last the last day on which an ending counts as soon
   * @param foretold what packs that wait for their day no longer offer
   */
  static List<Ending> of(
      String authority,
      String subject,
      @Nullable AdviserLine adviser,
      OfferSheet sheet,
      LocalDate day,
      LocalDate last,
      Foretold foretold) {
    var found = new ArrayList<Ending>();
    for (var item : sheet.items()) {
      var answer = item.on(day).filter(each -> HAD.contains(each.entitled())).orElse(null);
      var own = answer == null ? null : end(answer, item);
      var withdrawn = foretold.withdrawn(item.pack(), item.id()).orElse(null);
      var first = withdrawn != null && (own == null || withdrawn.isBefore(own));
      var ends = first ? withdrawn : own;
      if (answer != null && ends != null && ends.isAfter(day) && !ends.isAfter(last)) {
        found.add(
            new Ending(
                authority,
                subject,
                adviser == null ? null : adviser.adviserId(),
                adviser == null ? null : adviser.team(),
                item.id(),
                item.pack(),
                item.kind(),
                item.titleOf(answer.version()),
                answer.version(),
                ends,
                first ? "offer-withdrawn" : reason(sheet, item, ends)));
      }
    }
    return found;
  }

  /**
   * The first day on which it can no longer be had: one version may follow another, and a day from
   * which something must be looked at or asked ends nothing.
   */
  private static @Nullable LocalDate end(OfferSheet.Days answer, OfferSheet.Item item) {
    var end = answer.to();
    var goesOn = true;
    while (end != null && goesOn) {
      var next = item.on(end).filter(each -> GOES_ON.contains(each.entitled())).orElse(null);
      goesOn = next != null;
      end = next == null ? end : next.to();
    }
    var latest = answer.availableTo();
    return end == null || (latest != null && latest.isBefore(end)) ? latest : end;
  }

  private static String reason(OfferSheet sheet, OfferSheet.Item item, LocalDate ends) {
    var ages = sheet.milestones();
    if (ends.equals(ages.at18())) {
      return "turns-18";
    }
    if (ends.equals(ages.at21())) {
      return "turns-21";
    }
    if (ends.equals(ages.at25())) {
      return "turns-25";
    }
    if (item.on(ends.minusDays(1)).filter(OfferSheet.Days::endsWithCourse).isPresent()) {
      return "course-ends";
    }
    return item.versions().stream().anyMatch(version -> ends.equals(version.to()))
        ? "offer-withdrawn"
        : "other";
  }
}
