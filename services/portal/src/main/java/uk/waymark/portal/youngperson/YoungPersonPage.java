package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.timeline.Drawing;
import uk.waymark.portal.timeline.Timeline;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/**
 * What the page of one young person shows on a day.
 *
 * @param name the name, or the reference while none is known
 * @param caption reference and authority
 * @param day the day, for the form
 * @param notice that the day is not today; null when it is
 * @param died when the young person died; null if alive on the day
 * @param status null until derived
 * @param advisers who advises on the day
 * @param entitlements by who gives them
 * @param duties the two tables
 * @param findings what a person must check
 * @param timeline null without a date of birth
 * @param workedOut law version and position; null until derived
 * @param sheet where the sheet for the young person is; null when there is none
 */
public record YoungPersonPage(
    String name,
    String caption,
    LocalDate day,
    @Nullable String notice,
    @Nullable String died,
    @Nullable StatusPart status,
    List<String> advisers,
    List<EntitlementGroup> entitlements,
    List<DutyTable> duties,
    List<String> findings,
    @Nullable Timeline timeline,
    @Nullable String workedOut,
    @Nullable String sheet) {

  static YoungPersonPage of(Dossier dossier, LocalDate day, LocalDate today) {
    var isToday = day.equals(today);
    var entitlements = dossier.entitlements();
    return new YoungPersonPage(
        dossier.shownName(),
        Words.of("person.caption", dossier.subject(), authorityName(dossier.authority())),
        day,
        isToday ? null : Words.of("person.as-at.notice", Dates.inWords(day)),
        died(dossier, day),
        entitlements == null ? null : StatusPart.of(entitlements, day),
        dossier.advisers().stream()
            .filter(line -> appointed(line, day))
            .map(line -> adviser(dossier, line, day))
            .toList(),
        entitlements == null ? List.of() : EntitlementGroup.all(entitlements, day),
        List.of(
            DutyTable.of(
                "adviser-duties",
                "duties.title",
                dossier.adviserDuties() != null,
                dossier.adviserDutyLines(),
                day),
            DutyTable.of(
                "plan-deadlines",
                "deadlines.title",
                dossier.planDeadlines() != null,
                dossier.planDeadlineLines(),
                day)),
        findings(dossier),
        timeline(dossier, day, isToday),
        entitlements == null
            ? null
            : Words.of("person.settings", entitlements.lawVersion(), entitlements.position()),
        entitlements == null || dossier.hasDied()
            ? null
            : "/young-people/%s/%s/sheet?asAt=%s"
                .formatted(dossier.authority(), dossier.subject(), day));
  }

  private static String authorityName(String authority) {
    return Authorities.name(authority)
        .orElseGet(() -> Words.of("person.unknown-authority", authority));
  }

  private static @Nullable String died(Dossier dossier, LocalDate day) {
    var entitlements = dossier.entitlements();
    return Stream.of(
            entitlements == null ? null : entitlements.diedOn(),
            diedOn(dossier.adviserDuties()),
            diedOn(dossier.planDeadlines()))
        .filter(Objects::nonNull)
        .filter(on -> !on.isAfter(day))
        .findFirst()
        .map(Dates::inWords)
        .orElse(null);
  }

  private static @Nullable LocalDate diedOn(@Nullable DutiesMessage duties) {
    return duties == null ? null : duties.diedOn();
  }

  private static boolean appointed(AdviserLine line, LocalDate day) {
    return !day.isBefore(line.from()) && (line.to() == null || day.isBefore(line.to()));
  }

  private static String adviser(Dossier dossier, AdviserLine line, LocalDate day) {
    var name =
        dossier
            .staffName(line.adviserId())
            .orElseGet(() -> Words.of("advisers.unknown", line.adviserId()));
    var text = name + ", " + Words.of("advisers.since", Dates.inWords(line.from()));
    var left =
        dossier
            .staffLeftBy(line.adviserId(), day)
            .map(on -> ". " + Words.of("advisers.left", Dates.inWords(on)))
            .orElse("");
    return text + left + (line.team() == null ? "" : ". " + Words.of("advisers.team", line.team()));
  }

  private static List<String> findings(Dossier dossier) {
    var entitlements = dossier.entitlements();
    var adviserDuties = dossier.adviserDuties();
    var planDeadlines = dossier.planDeadlines();
    return Stream.of(
            entitlements == null ? List.<FindingLine>of() : entitlements.findings(),
            adviserDuties == null ? List.<FindingLine>of() : adviserDuties.findings(),
            planDeadlines == null ? List.<FindingLine>of() : planDeadlines.findings())
        .flatMap(List::stream)
        .map(FindingLine::message)
        .distinct()
        .toList();
  }

  private static @Nullable Timeline timeline(Dossier dossier, LocalDate day, boolean isToday) {
    EntitlementsMessage entitlements = dossier.entitlements();
    return entitlements == null
        ? null
        : Drawing.of(
                entitlements, dossier.adviserDutyLines(), dossier.planDeadlineLines(), day, isToday)
            .orElse(null);
  }
}
